/// Some rows of a table of records, one bit each.
struct RecordSet {
  private(set) var words: [UInt64]

  /// None, or all, of `count` rows.
  init(count: Int, filled: Bool = false) {
    words = Array(repeating: filled ? .max : 0, count: (count + 63) / 64)
    if filled, !count.isMultiple(of: 64), let last = words.indices.last {
      words[last] = (1 << UInt64(count % 64)) - 1
    }
  }

  /// The rows for which `test` holds.
  init(count: Int, where test: (Int) -> Bool) {
    self.init(count: count)
    for record in 0..<count where test(record) {
      words[record / 64] |= 1 << UInt64(record % 64)
    }
  }

  mutating func formIntersection(_ other: RecordSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  /// How many there are.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Calls `body` with the number of each row, in order.
  func forEach(_ body: (Int) -> Void) {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        body(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
