import Diagnostics

/// Words for a thing that the glossary has another word for: all texts of a language are to call it
/// the same.
struct RivalTerm: StyleRule {
  static let id = "rival-term"
  let glossary: Glossary

  func check(_ text: WordedText) -> [Diagnostic] {
    text.occurrences(of: glossary.rivals(in: text.language)).map { found in
      finding(
        "the glossary's word for '\(found.term.original)' is '\(found.term.term)'; write it in place of "
          + "'\(found.written)'", found.prose, found.written.startIndex)
    }
  }
}
