/// Turns plain typing into what a language's typesetters write: quotation marks, dashes, apostrophes,
/// three dots, and no-break spaces. What an author has typed so already stays.
///
/// A run of words may come in pieces, as emphasis and figures cut it: the marks of one run belong
/// together.
public struct Typographer: Sendable {
  private let quotes: QuotationMarks
  private let rules: TypographyRules
  /// What stands before the piece at hand; a space at the beginning.
  private var previous: Character = " "
  /// The last word before it, in small letters, as far as it is only letters.
  private var word = ""
  private var depth = 0

  /// What sets the words of a language.
  public init(_ format: LanguageFormat) {
    quotes = format.rules.quotationMarks
    rules = format.rules.typography
  }

  /// Begins a new run of words.
  public mutating func restart() {
    previous = " "
    word = ""
    depth = 0
  }

  /// Takes note of a number within the run, such as a figure.
  public mutating func passNumber() {
    previous = "0"
    word = ""
  }

  /// Takes note of words within the run that stay as they are, such as code.
  public mutating func passWord() {
    previous = "\u{FFFC}"
    word = ""
  }

  /// The next piece of the run.
  public mutating func set(_ text: String) -> String {
    // Most texts of most languages have nothing to set.
    guard needsSetting(text) else {
      remember(text)
      return text
    }
    var result = ""
    var rest = Substring(text)
    while let character = rest.first {
      let replacement = next(character, &rest)
      result += replacement
    }
    return result
  }

  // MARK: One by one

  private mutating func next(_ character: Character, _ rest: inout Substring) -> String {
    let following = rest.dropFirst().first
    switch character {
    case "\"":
      rest = rest.dropFirst()
      return quotationMark()
    case "'":
      rest = rest.dropFirst()
      return apostrophe(before: following)
    case "." where previous != "." && rest.hasPrefix("...") && !rest.hasPrefix("...."):
      rest = rest.dropFirst(3)
      return pass("…")
    case " ":
      if let dash = dash(&rest) { return dash }
      rest = rest.dropFirst()
      return space(before: following)
    default:
      rest = rest.dropFirst()
      return pass(character)
    }
  }

  private mutating func quotationMark() -> String {
    let mark: String
    if Self.opens(previous) {
      mark = depth == 0 ? quotes.open : quotes.innerOpen
      depth += 1
      // What opens is followed by a beginning, as after a space.
      previous = "("
    } else {
      depth = max(0, depth - 1)
      mark = depth == 0 ? quotes.close : quotes.innerClose
      previous = ")"
    }
    word = ""
    return mark
  }

  private mutating func apostrophe(before following: Character?) -> String {
    if Self.opens(previous), following?.isLetter == true {
      previous = "("
      word = ""
      return quotes.innerOpen
    }
    // Behind a letter it belongs to the word, at its end as well: "the partners' data".
    if previous.isLetter {
      return pass(rules.apostrophe)
    }
    previous = ")"
    word = ""
    return quotes.innerClose
  }

  /// A hyphen, two, or a dash with a space on either side.
  private mutating func dash(_ rest: inout Substring) -> String? {
    for typed in [" - ", " -- ", " — ", " – "] where rest.hasPrefix(typed) {
      // At the head of a line it begins direct speech or an item; behind another it is no dash.
      guard !previous.isWhitespace, !"-–—".contains(previous) else { return nil }
      let isTyped = typed == " - " || typed == " -- "
      rest = rest.dropFirst(typed.count)
      previous = " "
      word = ""
      if isTyped { return rules.dash }
      // A dash that was chosen stays; the line breaks behind it where the language wants that.
      let gap = rules.dash.hasPrefix(LanguageRules.noBreak) ? LanguageRules.noBreak : " "
      return gap + typed.dropFirst()
    }
    return nil
  }

  private mutating func space(before following: Character?) -> String {
    let isBound =
      rules.bound.contains(word)
      || rules.bindsNumbers && previous.isNumber && following?.isLetter == true
    previous = " "
    word = ""
    return isBound ? LanguageRules.noBreak : " "
  }

  private mutating func pass(_ character: Character) -> String {
    previous = character
    if character.isLetter {
      // A word that is longer than a bound one need not be known whole.
      word = word.utf8.count > 16 ? "…" : word + character.lowercased()
    } else {
      word = ""
    }
    return String(character)
  }

  private mutating func pass(_ text: String) -> String {
    for character in text { _ = pass(character) }
    return text
  }

  private mutating func remember(_ text: String) {
    if let last = text.last { previous = last }
    word = ""
  }

  private func needsSetting(_ text: String) -> Bool {
    var text = text
    let hasMarks = text.withUTF8 { bytes in
      bytes.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    }
    if hasMarks || text.contains("...") || text.contains(" -") { return true }
    return
      (!rules.bound.isEmpty || rules.bindsNumbers || rules.dash.hasPrefix(LanguageRules.noBreak))
      && text.contains(" ")
  }

  /// Whether what stands behind such a character begins something.
  private static func opens(_ character: Character) -> Bool {
    character.isWhitespace || "([{/–—-«„“‘".contains(character)
  }
}
