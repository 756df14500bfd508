import Diagnostics

/// Abbreviations that neither the text nor the glossary explains.
struct UndefinedAbbreviation: LintRule {
  static let id = "undefined-abbreviation"
  let glossary: Glossary

  func check(_ text: LintedText) -> [Diagnostic] {
    let all = text.prose.map(\.text).joined(separator: "\n")
    var seen = glossary.abbreviations(in: text.language)
    var findings: [Diagnostic] = []
    for prose in text.prose {
      let words = Word.all(in: prose.text[...])
      for (index, word) in words.enumerated() {
        let name = Self.singular(word.text)
        guard Self.isAbbreviation(name), !Self.isShouted(words, index) else { continue }
        guard seen.insert(name).inserted, !Self.isExplained(name, in: all) else { continue }
        findings.append(
          finding(
            "'\(name)' is not explained; write its words before it, as in 'United Nations (UN)', or "
              + "put it into 'abbreviations' of content/glossary.yml", prose, word.text.startIndex))
      }
    }
    return findings
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

  /// Whether a neighbour is in capitals too: a line that is shouted has no abbreviations.
  private static func isShouted(_ words: [Word], _ index: Int) -> Bool {
    [index - 1, index + 1].contains {
      words.indices.contains($0) && words[$0].text.count > 3
        && words[$0].text.allSatisfy(\.isUppercase)
    }
  }

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
