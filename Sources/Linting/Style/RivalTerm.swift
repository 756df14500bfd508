import Diagnostics

/// Words for a thing that the glossary has another word for: all texts of a language are to call it
/// the same.
struct RivalTerm: LintRule {
  static let id = "rival-term"
  let glossary: Glossary

  func check(_ text: LintedText) -> [Diagnostic] {
    let terms = glossary.equivalents(in: text.language).filter { !$0.rivals.isEmpty }
    guard !terms.isEmpty else { return [] }
    return text.sentences.flatMap { prose -> [Diagnostic] in
      let words = Word.all(in: prose.text[...])
      let folded = words.map(\.folded)
      return words.indices.flatMap { index in
        terms.compactMap { term in
          guard let rival = term.rivals.first(where: { $0.matches(folded, at: index) }) else {
            return nil
          }
          let written = prose.text[
            words[index].text.startIndex..<words[index + rival.count - 1].text.endIndex]
          return finding(
            "the glossary's word for '\(term.original)' is '\(term.term)'; write it in place of "
              + "'\(written)'", prose, words[index].text.startIndex)
        }
      }
    }
  }
}
