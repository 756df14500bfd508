import CaseData

extension RecordTable {
  /// How many records some rows stand for.
  func recordCount(_ rows: RecordSet) -> Int {
    guard let weights else { return rows.count }
    var count = 0
    rows.forEach { count += weights[$0] }
    return count
  }

  /// The sum of a column of numbers over some rows.
  ///
  /// Recorded numbers alone; a sum beyond the range of `Int` is impossible for amounts that were
  /// each read from a file of less than its size, and traps rather than being wrong.
  func sum(_ rows: RecordSet, of column: Int) -> Int {
    guard case .numbers(let values)? = values(column) else { return 0 }
    var sum = 0
    rows.forEach { if values[$0] > 0 { sum += values[$0] * (weights?[$0] ?? 1) } }
    return sum
  }

  /// How many different codes a column has in some rows.
  func distinct(_ rows: RecordSet, of column: Int) -> Int {
    var seen: UInt64 = 0
    switch values(column) {
    case .codes(let values)?:
      rows.forEach { if values[$0] > 0 { seen |= 1 << UInt64(values[$0] - 1) } }
    case .codeSets(let values)?:
      rows.forEach { seen |= values[$0] }
    default: break
    }
    return seen.nonzeroBitCount
  }
}
