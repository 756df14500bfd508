/// The sentences of a text with their words, which are looked up once for all rules.
struct WordedText: Sendable {
  /// A run of words that is read as sentences, not as code or an address.
  struct Passage: Sendable {
    let prose: Prose
    let words: [Word]
  }

  /// A term that stands in a sentence.
  struct Occurrence<Term> {
    let term: Term
    /// Its words as they are written, in `prose`.
    let written: Substring
    let prose: Prose
  }

  /// The tag of its language.
  let language: String
  /// Its sentences, in their order.
  let passages: [Passage]

  init(_ text: LintedText) {
    language = text.language
    passages = text.prose.filter { $0.part == .sentences }
      .map { Passage(prose: $0, words: Word.all(in: $0.text[...])) }
  }

  /// Every place of the sentences where one of the phrases of a term stands.
  func occurrences<Term>(of terms: PhraseIndex<Term>) -> [Occurrence<Term>] {
    passages.flatMap { $0.occurrences(of: terms) }
  }
}

extension WordedText.Passage {
  /// Every place where one of the phrases of a term stands.
  func occurrences<Term>(of terms: PhraseIndex<Term>) -> [WordedText.Occurrence<Term>] {
    words.indices.flatMap { index in
      terms.matches(words, at: index).map { match in
        let last = words[index + match.count - 1].text
        return WordedText.Occurrence(
          term: match.term,
          written: prose.text[words[index].text.startIndex..<last.endIndex], prose: prose)
      }
    }
  }
}
