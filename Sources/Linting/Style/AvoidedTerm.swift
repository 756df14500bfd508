import Diagnostics

/// Terms that the glossary advises against.
struct AvoidedTerm: StyleRule {
  static let id = "avoided-term"
  let glossary: Glossary

  func check(_ text: WordedText) -> [Diagnostic] {
    text.occurrences(of: glossary.avoided(in: text.language)).map { found in
      let why = found.term.reason.map { " (\($0))" } ?? ""
      return finding(
        "the glossary advises against '\(found.written)'\(why); write '\(found.term.use)'",
        found.prose, found.written.startIndex)
    }
  }
}
