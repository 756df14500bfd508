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
      if text == withheld(number) { return .withheld }
      return number.isShare ? share(text) : amount(text, isMoney: number.isMoney)
    // The texts with a unit take the place of the hole.
    case .counted: return nil
    }
  }

  /// What stands for the number in a sentence where it may not be read.
  func withheld(_ number: ExpectedNumber) -> String {
    number.withheld ?? (number.isShare ? words.withheldShare : words.withheld)
  }

  /// A number or an amount of money.
  func amount(_ text: String, isMoney: Bool) -> Reading? {
    (isMoney
      ? words.format.readMoney(text, currency: words.currency) : words.format.readNumber(text))
      .map(Reading.number)
  }

  /// "62% (530 of 850)", or "530 of 850".
  func share(_ text: String) -> Reading? {
    let holes: [String: LinePattern.Hole] = [
      "percent": .percent, "part": .number, "whole": .number,
    ]
    guard let values = values(words.share, holes, text) else { return counts(text) }
    guard let percent = values["percent"], let part = values["part"], let whole = values["whole"],
      Self.agrees(percent, part, whole)
    else { return nil }
    return .share(part: part, whole: whole)
  }

  /// "530 of 850", or "530 of 850 cases".
  func counts(_ text: String, unit: [MessageText] = []) -> Reading? {
    let holes: [String: LinePattern.Hole] = [
      "part": .number, "whole": unit.isEmpty ? .number : .counted(unit),
    ]
    guard let values = values(words.counts, holes, text), let part = values["part"],
      let whole = values["whole"]
    else { return nil }
    return .share(part: part, whole: whole)
  }

  /// What stands in the holes of a text, by their names.
  private func values(
    _ message: MessageText, _ holes: [String: LinePattern.Hole], _ text: String
  ) -> [String: Int]? {
    let names = message.segments.compactMap { segment -> String? in
      if case .placeholder(let name) = segment, holes[name] != nil { name } else { nil }
    }
    guard let readings = LineReader(numbers: self).read(LinePattern(message, holes), text) else {
      return nil
    }
    var values: [String: Int] = [:]
    for (name, reading) in zip(names, readings) {
      // Words that stand for a number without saying it stand for one: "one case".
      guard let number = reading == .unstated ? 1 : reading.value else { return nil }
      if let other = values.updateValue(number, forKey: name), other != number { return nil }
    }
    return values
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

extension ExpectedNumber {
  /// Whether it is written as a part of a whole.
  var isShare: Bool {
    switch query {
    case .share, .withheldCells: true
    case .number, .fact, .leftOut, .leastCount: false
    }
  }
}
