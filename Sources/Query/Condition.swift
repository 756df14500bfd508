public import Codebook

/// What a record's value in one column has to be.
public enum Test: Hashable, Sendable {
  /// A column of one code: the value is in the set.
  case isIn(CodeSet)
  /// A column of several codes: at least one of those positions (bit n: position n) is named.
  case names(UInt64)
  /// A column of several codes: none of those positions is named, or nothing is recorded.
  case namesNone(UInt64)
  /// A column of numbers: recorded, and in the range.
  case inRange(ClosedRange<Int>)
  /// A column of numbers: recorded and outside the range, or not recorded.
  case notInRange(ClosedRange<Int>)
  /// A column of dates: all days that the date may mean lie in the range.
  case during(ClosedRange<CalendarDay>)
  /// A column of dates: not known to lie in the range.
  case notDuring(ClosedRange<CalendarDay>)
  /// A column of dates: not recorded, or not exactly enough to name the period.
  case coarserThan(PeriodUnit)
  /// Not recorded (several codes, numbers, dates).
  case isMissing
  /// Recorded (several codes, numbers, dates).
  case isRecorded
}

/// A test of one column.
public struct Condition: Hashable, Sendable {
  /// The column's position in the schema.
  public let column: Int
  /// The test.
  public let test: Test

  /// A condition.
  public init(column: Int, test: Test) {
    self.column = column
    self.test = test
  }
}
