public import Codebook
public import Query

/// A cell of a public register.
public enum RegisterValue: Hashable, Sendable {
  /// Nothing is recorded.
  case missing
  /// A code, by its position in the column's list.
  case code(Int)
  /// Several codes, by their positions.
  case codes([Int])
  /// A whole number.
  case integer(Int)
  /// An amount in hundredths.
  case money(Int)
  /// A day.
  case day(CalendarDay)
  /// A date known to the month or the year.
  case period(Period)
  /// Free text.
  case text(String)
}

/// Records of a public data set as they may be printed.
public struct PublishedRegister: Sendable {
  /// The data set's description.
  public let schema: DataSetSchema
  /// The columns that are shown.
  public let columns: [Column]
  /// One list of values a record.
  public let rows: [[RegisterValue]]
  /// The sums of the columns that are added up; `nil` for the others.
  public let totals: [RegisterValue?]
}
