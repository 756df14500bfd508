import Diagnostics

/// Abbreviations that neither the text nor the glossary explains.
struct UndefinedAbbreviation: StyleRule {
  static let id = "undefined-abbreviation"
  let glossary: Glossary

  func check(_ text: WordedText) -> [Diagnostic] {
    let all = text.passages.map(\.prose.text).joined(separator: "\n")
    var seen = glossary.abbreviations(in: text.language)
    var findings: [Diagnostic] = []
    for passage in text.passages {
      let (prose, words) = (passage.prose, passage.words)
      for (index, word) in words.enumerated() where Self.mayBeAbbreviation(word.text) {
        let name = Self.singular(word.text)
        guard Self.isAbbreviation(name), !Self.isShouted(words, index),
          !Self.isPartOfNumber(word.text, in: prose.text)
        else { continue }
        guard seen.insert(name).inserted, !Self.isExplained(name, in: all) else { continue }
        findings.append(
          finding(
            "'\(name)' is not explained; write its words before it, as in 'United Nations (UN)', or "
              + "put it into 'abbreviations' of content/glossary/\(text.language).yml", prose,
            word.text.startIndex))
      }
    }
    return findings
  }

  /// Whether a word begins with two capitals.
  private static func mayBeAbbreviation(_ word: Substring) -> Bool {
    let first = word.unicodeScalars.prefix(2)
    return first.count == 2 && first.allSatisfy { !$0.properties.isLowercase }
  }

  /// `NGOs` is `NGO`.
  private static func singular(_ word: Substring) -> String {
    word.count > 2 && word.last == "s" && word.dropLast().allSatisfy(\.isUppercase)
      ? String(word.dropLast()) : String(word)
  }

  /// Two capitals or more and nothing else; numbers in Roman letters are none.
  private static func isAbbreviation(_ word: String) -> Bool {
    word.count >= 2 && word.allSatisfy(\.isUppercase) && !word.allSatisfy { "IVXLCDM".contains($0) }
  }

  /// Whether it stands in a line that is shouted, which has no abbreviations: among four words in capitals
  /// or more, one of them long.
  private static func isShouted(_ words: [Word], _ index: Int) -> Bool {
    let isLoud: (Word) -> Bool = { $0.text.allSatisfy { !$0.isLowercase } }
    let before = words[..<index].reversed().prefix(while: isLoud)
    let after = words[index...].prefix(while: isLoud)
    return before.count + after.count > 3
      && (before + after).contains { $0.text.count > 5 }
  }

  /// Whether it is a part of the number of a document, `A/HRC/38/1`, or a currency beside an amount.
  private static func isPartOfNumber(_ word: Substring, in text: String) -> Bool {
    let before = text[..<word.startIndex]
    let after = text[word.endIndex...]
    if before.last == "/" || after.first == "/" {
      let token =
        String(before.reversed().prefix { !$0.isWhitespace }.reversed()) + word
        + after.prefix { !$0.isWhitespace }
      return token.contains(where: \.isNumber)
    }
    guard currencies.contains(String(word)) else { return false }
    let isAmount: (Character) -> Bool = { $0.isNumber || $0 == Prose.sign }
    return before.last?.isWhitespace == true && before.dropLast().last.map(isAmount) == true
      || after.first?.isWhitespace == true && after.dropFirst().first.map(isAmount) == true
  }

  /// The codes of ISO 4217 that stand before amounts.
  private static let currencies: Set = [
    "USD", "EUR", "GBP", "CHF", "RUB", "UAH", "BYN", "GEL", "KZT", "KGS", "MDL", "UZS", "TJS",
    "AMD",
    "AZN", "PLN", "RON", "TRY", "SEK", "NOK", "DKK", "CAD", "AUD", "JPY", "CNY", "INR",
  ]

  /// `United Nations (UN)` or `UN (United Nations)`.
  private static func isExplained(_ name: String, in text: String) -> Bool {
    text.contains("(\(name))") || text.contains("(\(name)s)") || text.contains("(\(name),")
      || text.contains("\(name) (") && text.firstMatch(of: explanation(name)) != nil
  }

  private static func explanation(_ name: String) -> Regex<Substring> {
    // An abbreviation is letters alone: there is nothing in it to escape.
    (try? Regex("\(name) \\(\\p{L}+[ -]\\p{L}+", as: Substring.self)) ?? /$^/
  }
}
