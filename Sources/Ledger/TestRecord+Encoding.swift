import Codebook
import Query

extension TestRecord {
  /// The tests of one column, in the order of the filter.
  init(_ tests: [Test], of column: Column) {
    let records = tests.map { Self.record($0, of: column) }
    self = records.count == 1 ? records[0] : .all(records)
  }

  private static func record(_ test: Test, of column: Column) -> TestRecord {
    switch test {
    case .isIn(let set):
      .codes(codes(set.bits >> 1, of: column) + (set.contains(stored: 0) ? [missing] : []))
    case .names(0): .word(never)
    case .names(let bits): .anyOf(codes(bits, of: column))
    case .namesNone(let bits): .noneOf(codes(bits, of: column))
    case .inRange(let range): numbers(range)
    case .notInRange(let range): .not(numbers(range))
    case .during(let days): .word(days.queryText)
    case .notDuring(let days): .not(.word(days.queryText))
    case .coarserThan(let unit): .coarserThan(unit.rawValue)
    case .isMissing: .word(missing)
    case .isRecorded: .word(recorded)
    }
  }

  /// The codes at the positions of some bits.
  private static func codes(_ bits: UInt64, of column: Column) -> [String] {
    (column.list?.codes ?? []).enumerated()
      .filter { bits & (1 << UInt64($0.offset)) != 0 }.map(\.element)
  }

  private static func numbers(_ range: ClosedRange<Int>) -> TestRecord {
    .numbers(from: range.lowerBound, to: range.upperBound == .max ? nil : range.upperBound)
  }
}
