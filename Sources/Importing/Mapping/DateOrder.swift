/// In which order the parts of a date stand.
enum DateOrder: String, Sendable, CaseIterable {
  /// ISO 8601, with a time of day or without: `2014-03-08`.
  case iso
  /// `08.03.2014`, `08/03/2014`, `8 March 2014`.
  case dayMonthYear = "day.month.year"
  /// `03/08/2014`, `Mar 8, 2014`.
  case monthDayYear = "month/day/year"
}
