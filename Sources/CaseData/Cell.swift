/// What one cell says, before it is known whether its record is kept.
enum Cell {
  /// Not recorded.
  case empty
  /// An error was found in it.
  case invalid
  /// The position of a code in its list.
  case code(Int)
  /// The codes of a list as bits.
  case codes(UInt64)
  /// A whole number or hundredths.
  case number(Int)
  case date(DateValue)
  /// A text or a key, still where it stands.
  case text(CSVField)
}
