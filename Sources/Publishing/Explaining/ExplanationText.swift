import Codebook
import Diagnostics
import Disclosure
import Query

/// Writes explanations as lines for a terminal.
struct ExplanationText {
  let words: ExplanationWords
  let say: Speaker
  /// The width of the names before the values.
  private static let width = 13

  /// Everything about one number.
  func detail(_ number: Explanation.Number, id: String? = nil) -> [String] {
    let text = number.query.text(in: words.codebook)
    var lines = [id.map { "\($0): \(text)" } ?? text]
    if let records = number.records { lines.append(line("records", say(count(records)))) }
    lines.append(line("value", value(number)))
    for part in number.parts { lines += self.lines(part) }
    let asked = number.parts.first?.locations ?? []
    if !asked.isEmpty { lines.append(line("asked for at", say(words.places(asked)))) }
    return lines
  }

  /// One number in one line: its value and what it counts.
  func brief(_ number: Explanation.Number) -> [String] {
    [value(number), number.query.text(in: words.codebook)]
  }

  /// What would help most, where something is withheld.
  func advice(_ explained: Explanation) -> [String] {
    guard explained.numbers.contains(where: { $0.isAsked && $0.isWithheld }) else { return [] }
    if explained.changes.isEmpty { return ["", say("No single change would win numbers back.")] }
    return ["", say("What would help most:")]
      + explained.changes.prefix(2).map { "  " + say(words.change($0)) }
  }

  /// How many were read says how many were left out, beside how many are counted.
  private func count(_ records: Release.Records) -> DiagnosticText {
    guard let leftOut = records.leftOut.value else {
      return "a withheld number left out for want of consent"
    }
    return "\(records.read) read, \(leftOut) left out for want of consent"
  }

  /// The value, or why there is none.
  func value(_ number: Explanation.Number) -> String {
    if let value = number.value { return say(words.value(value, of: number.query)) }
    if number.isAsked { return say("withheld") }
    return say(
      number.isWithheld
        ? "none: no page asks for it, and it would be withheld"
        : "none: no page asks for it; it could be printed")
  }

  private func lines(_ part: Explanation.Part) -> [String] {
    let reason = say(words.reason(part.reason))
    switch part.role {
    case .number: return [line("why", reason)]
    case .numerator: return pair("part", part, reason)
    case .denominator: return pair("whole", part, reason)
    case .rest: return pair("what is left", part, reason)
    }
  }

  private func pair(_ name: DiagnosticText, _ part: Explanation.Part, _ reason: String) -> [String]
  {
    [line(name, say(words.name(part.name))), line(.none, reason)]
  }

  private func line(_ name: DiagnosticText, _ text: String) -> String {
    let name = say(name)
    return "  " + name + String(repeating: " ", count: max(1, Self.width - name.count)) + text
  }
}
