import Diagnostics
import Localization
import Narrative

/// Warns of numbers that are typed into a sentence beside the name of what they count: they go
/// stale in silence, where a query or a claim would not.
struct HandTypedNumbers: Sendable {
  /// Every form of every unit of a language, in small letters: "case", "cases".
  private let units: Set<String>

  init(_ catalogue: Catalogue) {
    units = Self.unitWords(catalogue)
  }

  func check(_ page: PageDraft) -> Diagnostics {
    var diagnostics = Diagnostics()
    page.text.forEachLine { inlines in
      // Most lines have no number, and need not be taken apart.
      guard inlines.hasDigits else { return }
      for phrase in find(Self.words(inlines)) {
        diagnostics.warning(
          "typed-number",
          "'\(phrase)' is typed by hand and can go stale; write it as a claim, "
            + "such as `\(phrase.split(separator: " ")[0]) = …`",
          at: SourceLocation(file: page.file, line: inlines.line))
      }
    }
    return diagnostics
  }

  private static func unitWords(_ catalogue: Catalogue) -> Set<String> {
    var words: Set<String> = []
    for key in catalogue.keys where key.hasPrefix("units.") {
      for form in catalogue.forms(of: key) {
        let name = form.split(whereSeparator: \.isWhitespace).filter { !$0.hasPrefix("%{") }.joined(
          separator: " ")
        words.insert(name.lowercased())
      }
    }
    return words.filter { !$0.isEmpty }
  }

  /// The words of a line; a figure in it keeps its neighbours apart.
  private static func words(_ inlines: [TextInline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text, _): text
      case .softBreak, .lineBreak: " "
      default: inline.children.isEmpty ? " \u{0} " : words(inline.children)
      }
    }
    .joined()
  }

  /// "850 cases", "12 documented cases": a number and, within two words, a unit.
  private func find(_ text: String) -> [String] {
    // A no-break space stands within long numbers too, whose last group is a number as well.
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    var found: [String] = []
    for (index, word) in words.enumerated() {
      let isNumber =
        word.first?.isWholeNumber == true
        && word.allSatisfy { $0.isWholeNumber || ",.'’\u{A0}\u{202F}".contains($0) }
        && word.last?.isWholeNumber == true
      guard isNumber else { continue }
      let reach = Self.isYear(word) ? 1 : 3
      for end in index + 1..<min(index + 1 + reach, words.count) {
        guard !words[end].contains("\u{0}") else { break }
        let bare = String(words[end].lowercased().filter { $0.isLetter || $0 == "-" })
        let pair =
          end + 1 < words.count
          ? "\(bare) \(words[end + 1].lowercased().filter { $0.isLetter })" : bare
        if units.contains(bare) || units.contains(pair) {
          let phrase = words[index...end].joined(separator: " ")
          found.append(String(phrase.reversed().drop { $0.isPunctuation }.reversed()))
          break
        }
        if words[end].last.map({ ".,;:!?".contains($0) }) ?? false { break }
      }
    }
    return found
  }

  /// "2014" is a count only straight before the unit: "In 2014 the partners held …".
  private static func isYear(_ word: String) -> Bool {
    word.count == 4 && Int(word).map((1900...2099).contains) == true
  }
}

extension [TextInline] {
  /// Whether a digit may stand in these words: one of ASCII, or any sign beyond it.
  fileprivate var hasDigits: Bool {
    contains { inline in
      if case .text(var text, _) = inline {
        text.withUTF8 { $0.contains { (0x30...0x39).contains($0) || $0 >= 0x80 } }
      } else {
        inline.children.hasDigits
      }
    }
  }
}
