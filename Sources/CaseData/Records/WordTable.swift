/// Numbers words from 0 in the order in which they are first seen: open addressing.
struct WordTable {
  /// The words by their numbers; behind the last one there is room for more.
  private var words: [UInt64] = []
  /// 0 is free, n + 1 the word of number n.
  private var slots = [UInt32](repeating: 0, count: 256)
  /// How many words there are.
  private(set) var count = 0

  /// The word of a number.
  subscript(number: Int) -> UInt64 { words[number] }

  /// Puts the number of each word in its place in `numbers`.
  mutating func number(
    _ new: UnsafeBufferPointer<UInt64>, _ numbers: UnsafeMutableBufferPointer<UInt32>
  ) {
    makeRoom(for: new.count)
    let shift = UInt64(64 - slots.count.trailingZeroBitCount)
    let mask = slots.count - 1
    count = words.withUnsafeMutableBufferPointer { words in
      slots.withUnsafeMutableBufferPointer { slots in
        var count = count
        for index in new.indices {
          let word = new[index]
          var slot = Self.slot(of: word, shift)
          while true {
            let number = slots[slot]
            if number == 0 {
              words[count] = word
              count += 1
              slots[slot] = UInt32(truncatingIfNeeded: count)
              numbers[index] = UInt32(truncatingIfNeeded: count - 1)
              break
            }
            if words[Int(number) - 1] == word {
              numbers[index] = number - 1
              break
            }
            slot = (slot + 1) & mask
          }
        }
        return count
      }
    }
  }

  /// So that no table grows while words are looked up.
  private mutating func makeRoom(for new: Int) {
    let wanted = count + new
    if words.count < wanted {
      words += [UInt64](repeating: 0, count: wanted + count - words.count)
    }
    guard wanted * 2 > slots.count else { return }
    var size = slots.count
    while wanted * 2 > size { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    let shift = UInt64(64 - size.trailingZeroBitCount)
    for number in 0..<count {
      var slot = Self.slot(of: words[number], shift)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  @inline(__always)
  private static func slot(of word: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: Words.mix(word) >> shift)
  }
}
