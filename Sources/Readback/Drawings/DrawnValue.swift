import Documents
import Localization
import Query

/// What values look like in a drawing: how long their marks are, and what is written at them.
struct DrawnValue {
  let query: TableQuery
  let numbers: NumberReader
  /// Shares are drawn in hundredths of a per cent.
  static let permyriad = 10_000

  var isShare: Bool { if case .share = query.value { true } else { false } }

  /// How much is drawn; `nil` for what is withheld.
  func amount(_ reading: Reading) -> Int? {
    switch reading {
    case .number(let number): max(number, 0)
    case .share(let part, let whole): .part(part, of: whole, full: Self.permyriad)
    case .withheld, .unstated: nil
    }
  }

  /// Whether the text at a mark is the value.
  func says(_ text: String, _ reading: Reading) -> Bool {
    switch reading {
    case .withheld, .unstated: return text == numbers.words.withheldMark
    case .number: return numbers.amount(text, isMoney: query.isMoney) == reading
    case .share(let part, let whole):
      if let percent = numbers.words.format.readPercent(text) {
        return NumberReader.agrees(percent, part, whole)
      }
      return numbers.counts(text) == reading
    }
  }

  /// The largest amount of all values.
  func most(_ readings: some Sequence<Reading>) -> Int {
    readings.compactMap(amount).max() ?? 0
  }
}
