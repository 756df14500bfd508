import CaseData
import Codebook
import Query

extension Condition {
  /// The rows of a table that pass.
  func matches(in table: RecordTable) -> RecordSet {
    let count = table.rowCount
    return switch table.values(column) {
    case .codes(let values)?: RecordSet(count: count) { test.admits(code: values[$0]) }
    case .codeSets(let values)?: RecordSet(count: count) { test.admits(codes: values[$0]) }
    case .numbers(let values)?: RecordSet(count: count) { test.admits(number: values[$0]) }
    case .dates(let values)?: RecordSet(count: count) { test.admits(days: values[$0].days) }
    // The parser refuses to ask for texts and keys.
    case .texts?, ColumnValues.none?, nil: RecordSet(count: count)
    }
  }
}

extension DateValue {
  /// The days that the date may mean; `nil` when none is recorded.
  var days: ClosedRange<CalendarDay>? {
    guard let first, let last else { return nil }
    return first...last
  }

  /// The period in which the date is known to lie.
  func period(_ unit: PeriodUnit) -> Period? { Period(unit, of: days) }
}
