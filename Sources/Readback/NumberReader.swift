import Codebook
import Documents
import Localization
import Query

/// Reads numbers as a language writes them, and as files and attributes hold them.
struct NumberReader {
  let words: PrintedWords

  /// What stands in a hole of a line; `nil` when it is no such number.
  func read(_ hole: LinePattern.Hole, _ text: String) -> Reading? {
    switch hole {
    case .number: return words.format.readNumber(text).map(Reading.number)
    case .percent: return words.format.readPercent(text).map(Reading.number)
    case .figure(let number):
      if text == words.withheld { return .withheld }
      return number.isShare ? share(text) : amount(text, isMoney: number.isMoney)
    // The texts with a unit take the place of the hole.
    case .counted: return nil
    }
  }

  /// A number or an amount of money.
  func amount(_ text: String, isMoney: Bool) -> Reading? {
    (isMoney
      ? words.format.readMoney(text, currency: words.currency) : words.format.readNumber(text))
      .map(Reading.number)
  }

  /// "62% (530 of 850)", or "530 of 850".
  func share(_ text: String) -> Reading? {
    let pattern = LinePattern(
      words.share, ["percent": .percent, "part": .number, "whole": .number])
    guard let readings = LineReader(numbers: self).read(pattern, text) else { return counts(text) }
    var values: [String: Int] = [:]
    for (name, reading) in zip(words.share.holes, readings) { values[name] = reading.value }
    guard let percent = values["percent"], let part = values["part"], let whole = values["whole"],
      Self.agrees(percent, part, whole)
    else { return nil }
    return .share(part: part, whole: whole)
  }

  /// "530 of 850", or "530 of 850 cases".
  func counts(_ text: String, unit: [MessageText] = []) -> Reading? {
    let pattern = LinePattern(
      words.counts, ["part": .number, "whole": unit.isEmpty ? .number : .counted(unit)])
    guard let readings = LineReader(numbers: self).read(pattern, text) else { return nil }
    var values: [String: Int] = [:]
    for (name, reading) in zip(words.counts.holes, readings) { values[name] = reading.value }
    guard let part = values["part"], let whole = values["whole"] else { return nil }
    return .share(part: part, whole: whole)
  }

  /// "62%" beside "530 of 850".
  func share(percent: String, counts: String, unit: [MessageText] = []) -> Reading? {
    guard case .share(let part, let whole)? = self.counts(counts, unit: unit),
      let number = words.format.readPercent(percent), Self.agrees(number, part, whole)
    else { return nil }
    return .share(part: part, whole: whole)
  }

  /// Whether a percentage is the one of these counts, rounded half up.
  static func agrees(_ percent: Int, _ part: Int, _ whole: Int) -> Bool {
    guard whole > 0, part >= 0 else { return false }
    return (200 * Int128(part) + Int128(whole)) / (2 * Int128(whole)) == Int128(percent)
  }
}

extension MessageText {
  /// The names of its placeholders in their order.
  fileprivate var holes: [String] {
    segments.compactMap { if case .placeholder(let name) = $0 { name } else { nil } }
  }
}

extension ExpectedNumber {
  /// Whether it is written as a part of a whole.
  var isShare: Bool {
    switch query {
    case .share, .withheldCells: true
    case .number, .fact, .leftOut, .leastCount: false
    }
  }
}
