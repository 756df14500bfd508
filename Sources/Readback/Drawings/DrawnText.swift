import Documents
import Localization
import Query

/// Writes a value as a drawing does, for the places where several stand in one text.
struct DrawnText {
  private let values: DrawnValue
  private var words: PrintedWords { values.numbers.words }

  init(_ values: DrawnValue) {
    self.values = values
  }

  func text(_ reading: Reading) -> String {
    switch reading {
    case .withheld, .unstated: words.withheldMark
    case .number(let number):
      values.query.isMoney
        ? words.format.money(hundredths: number, currency: words.currency)
        : words.format.number(number)
    case .share(let part, let whole):
      whole < 10
        ? words.counts.filled([
          "part": words.format.number(part), "whole": words.format.number(whole),
        ]) : words.format.percent(part: part, whole: whole)
    }
  }
}

extension MessageText {
  /// The text with its placeholders filled.
  func filled(_ arguments: [String: String]) -> String {
    segments.map { segment in
      switch segment {
      case .words(let words): words
      case .placeholder(let name): arguments[name] ?? ""
      }
    }
    .joined()
  }
}
