import Diagnostics

/// Terms that the glossary advises against.
struct AvoidedTerm: LintRule {
  static let id = "avoided-term"
  let glossary: Glossary

  func check(_ text: LintedText) -> [Diagnostic] {
    let terms = glossary.avoided(in: text.language)
    guard !terms.isEmpty else { return [] }
    return text.sentences.flatMap { prose -> [Diagnostic] in
      let words = Word.all(in: prose.text[...])
      let folded = words.map(\.folded)
      return words.indices.flatMap { index in
        terms.compactMap { term in
          guard term.phrase.matches(folded, at: index) else { return nil }
          let written = prose.text[
            words[index].text.startIndex..<words[index + term.phrase.count - 1].text.endIndex]
          let why = term.reason.map { " (\($0))" } ?? ""
          return finding(
            "the glossary advises against '\(written)'\(why); write '\(term.use)'", prose,
            words[index].text.startIndex)
        }
      }
    }
  }
}
