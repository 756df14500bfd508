/// What one cell says, as one word, before it is known whether its record is kept.
struct Cell: Equatable {
  /// 0 where nothing is recorded; the rest depends on the type of the column.
  let word: UInt64

  /// Not recorded.
  static let empty = Cell(word: 0)
  /// An error was found in it. No value of any column is this word.
  static let invalid = Cell(word: .max)
  /// A text or a key: it stands in the file, and the cell only says that it is there.
  static let text = Cell(word: 1)

  /// The code at a position of its list.
  static func code(_ position: Int) -> Cell { Cell(word: UInt64(position + 1)) }
  /// Codes as bits of their positions.
  static func codes(_ set: UInt64) -> Cell { Cell(word: set) }
  /// A whole number from 0, or hundredths.
  static func number(_ number: Int) -> Cell { Cell(word: UInt64(number + 1)) }
  /// A date.
  static func date(_ date: DateValue) -> Cell { Cell(word: date.word) }

  /// The word of a cell whose record is kept: an error keeps nothing.
  var kept: UInt64 { word == .max ? 0 : word }

  /// The position of a code; `nil` where there is none.
  var position: Int? { word == 0 || word == .max ? nil : Int(word) - 1 }
}
