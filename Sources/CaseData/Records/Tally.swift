/// How many records there are of each combination of values of some columns.
///
/// The values of a record are numbered one after the other, from the second on: each value together
/// with the number of the values before it makes the next number.
struct Tally {
  /// Which of the columns that are counted, in order.
  let columns: [Int]
  /// One for each column but the first, or one for a single column: the number of the values before
  /// in the high half, the value in the low.
  private var tables: [WordTable]
  private var counts: [Int] = []

  /// - Parameter columns: at least one.
  init(_ columns: [Int]) {
    self.columns = columns
    tables = columns.dropFirst(columns.count > 1 ? 1 : 0).map { _ in WordTable() }
  }

  /// Counts some records.
  ///
  /// - Parameters:
  ///   - values: the values of a column of these records.
  ///   - weights: how many records each of them stands for; 1 without.
  mutating func add(
    count: Int, values: (_ column: Int) -> UnsafeBufferPointer<UInt32>, weights: [Int]? = nil
  ) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { words in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: count) { numbers in
        let before = columns.count - tables.count
        if before == 0 {
          numbers.initialize(repeating: 0)
        } else {
          _ = numbers.initialize(fromContentsOf: values(columns[0]))
        }
        for position in tables.indices {
          let values = values(columns[position + before])
          for index in 0..<count {
            words[index] = UInt64(numbers[index]) << 32 | UInt64(values[index])
          }
          tables[position].number(UnsafeBufferPointer(words), numbers)
        }
        let missing = (tables.last?.count ?? 0) - counts.count
        if missing > 0 { counts += [Int](repeating: 0, count: missing) }
        counts.withUnsafeMutableBufferPointer { counts in
          for index in 0..<count { counts[Int(numbers[index])] += weights?[index] ?? 1 }
        }
      }
    }
  }

  /// How many combinations there are.
  var count: Int { counts.count }

  /// The values of a combination, and how many records have it.
  func combination(_ number: Int) -> (values: [UInt32], count: Int) {
    var values = [UInt32](repeating: 0, count: columns.count)
    var before = number
    for (position, table) in zip(columns.indices, tables.reversed()) {
      let word = table[before]
      values[columns.count - 1 - position] = UInt32(truncatingIfNeeded: word)
      before = Int(word >> 32)
    }
    if columns.count > tables.count { values[0] = UInt32(before) }
    return (values, counts[number])
  }
}
