import CaseData
import Codebook
import Query

extension Condition {
  /// The records of `dataset` that pass.
  func matches(in dataset: Dataset) -> RecordSet {
    let count = dataset.count
    switch (dataset.values(column), test) {
    case (.codes(let values), .isIn(let set)):
      return RecordSet(count: count) { set.contains(stored: values[$0]) }
    case (.codeSets(let values), .names(let bits)):
      return RecordSet(count: count) { values[$0] & bits != 0 }
    case (.codeSets(let values), .namesNone(let bits)):
      return RecordSet(count: count) { values[$0] & bits == 0 }
    case (.codeSets(let values), .isMissing):
      return RecordSet(count: count) { values[$0] == 0 }
    case (.codeSets(let values), .isRecorded):
      return RecordSet(count: count) { values[$0] != 0 }
    case (.numbers(let values), .inRange(let range)):
      return RecordSet(count: count) { values[$0] >= 0 && range.contains(values[$0]) }
    case (.numbers(let values), .notInRange(let range)):
      return RecordSet(count: count) { values[$0] < 0 || !range.contains(values[$0]) }
    case (.numbers(let values), .isMissing):
      return RecordSet(count: count) { values[$0] < 0 }
    case (.numbers(let values), .isRecorded):
      return RecordSet(count: count) { values[$0] >= 0 }
    case (.dates(let values), .during(let days)):
      return RecordSet(count: count) { values[$0].lies(in: days) }
    case (.dates(let values), .notDuring(let days)):
      return RecordSet(count: count) { !values[$0].lies(in: days) }
    case (.dates(let values), .coarserThan(let unit)):
      return RecordSet(count: count) { values[$0].period(unit) == nil }
    case (.dates(let values), .isMissing):
      return RecordSet(count: count) { values[$0].days == nil }
    case (.dates(let values), .isRecorded):
      return RecordSet(count: count) { values[$0].days != nil }
    default:
      // The parser gives every type of column its own tests.
      return RecordSet(count: count)
    }
  }
}

extension DateValue {
  /// The days that the date may mean; `nil` when none is recorded.
  var days: ClosedRange<CalendarDay>? {
    guard let first, let last else { return nil }
    return first...last
  }

  /// Whether the date is known to lie in a range.
  func lies(in range: ClosedRange<CalendarDay>) -> Bool {
    days.map { range.contains($0.lowerBound) && range.contains($0.upperBound) } ?? false
  }

  /// The period in which the date is known to lie.
  func period(_ unit: PeriodUnit) -> Period? {
    guard let days else { return nil }
    let period = Period(unit: unit, of: days.lowerBound)
    return period == Period(unit: unit, of: days.upperBound) ? period : nil
  }
}
