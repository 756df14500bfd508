import Diagnostics

/// Numbers of passports, identity cards and taxpayers, after their usual forms, and any number of five
/// digits or more that a word such as "passport" stands before.
struct IdentityNumber: PrivacyRule {
  static let id = "identity-number"

  func check(_ text: LintedText) -> [Diagnostic] {
    text.prose.filter {
      $0.part != .address && ($0.digits.longest >= 5 || $0.digits.longestMarked >= 6)
    }
    .flatMap { prose in
      Set(Self.places(prose.text)).sorted().map {
        finding("this looks like the number of a document of identity; take it out", prose, $0)
      }
    }
  }

  private static func places(_ text: String) -> [String.Index] {
    let isBook: (Substring) -> Bool = { $0.hasPrefix("978") || $0.hasPrefix("979") }
    var places = text.matches(of: /\b\d{9,14}\b/)
      // Behind a plus sign it is a telephone number, which another rule finds.
      .filter { match in
        !(match.0.count == 13 && isBook(match.0))
          && text[..<match.range.lowerBound].last != "+"
      }
      .map(\.range.lowerBound)
    // Two letters and a number, one letter close to it; small letters only close to it.
    places += text.matches(of: /\b\p{Lu}{2} ?(№ ?)?\d{6,8}\b/).map(\.range.lowerBound)
    places += text.matches(of: /\b(\p{Lu}|\p{L}{2})\d{6,9}\b/).map(\.range.lowerBound)
    // Series and number; the birthday and the rest; the Russian insurance number.
    places += text.matches(of: /\b\d{2} ?\d{2} (№ ?)?\d{6}\b/).map(\.range.lowerBound)
    places += text.matches(of: /\b\d{6}[ -]\d{5,6}\b/).map(\.range.lowerBound)
    places += text.matches(of: /\b\d{3}-\d{3}-\d{3}[ -]\d{2}\b/).map(\.range.lowerBound)
    return places + behindWords(text)
  }

  private static func behindWords(_ text: String) -> [String.Index] {
    let form =
      /\b(passports?|id card|identity card|identity number|паспорт\p{L}{0,3}|инн|иин|ипн|іпн|снилс|удостоверени\p{L}{1,3} личности)\b[^\p{L}\d]{1,4}((no|nr|number|номер|серия|series)\.? ?)?№? ?(?<number>\d[\d -]{3,}\d)/
      .ignoresCase()
    return text.matches(of: form).filter { $0.number.filter(\.isNumber).count >= 5 }
      .map { $0.number.startIndex }
  }
}
