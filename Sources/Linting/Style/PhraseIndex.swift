/// The phrases of terms, found by how they begin: a text has many words, and few of them begin one.
struct PhraseIndex<Term: Sendable>: Sendable {
  /// A term of which a phrase stands at a place.
  struct Match {
    let term: Term
    /// How many words stand for it.
    let count: Int
  }

  private struct Entry {
    /// The number of its term, and of the phrase among all.
    let (term, order): (Int, Int)
    let phrase: Phrase
  }

  private let terms: [Term]
  /// Phrases that begin with a whole word, by that word.
  private var words: [String: [Entry]] = [:]
  /// Those that begin with a stem, by its first letter; `nil` for a stem that any word has.
  private var stems: [Character?: [Entry]] = [:]

  /// - Parameter terms: in the order in which they are found at a place; of each, the first phrase
  ///   that stands there counts.
  init(_ terms: [(term: Term, phrases: [Phrase])]) {
    self.terms = terms.map(\.term)
    var order = 0
    for (number, term) in terms.enumerated() {
      for phrase in term.phrases {
        guard let first = phrase.words.first else { continue }
        order += 1
        let entry = Entry(term: number, order: order, phrase: phrase)
        if first.isStem {
          stems[first.text.first, default: []].append(entry)
        } else {
          words[first.text, default: []].append(entry)
        }
      }
    }
  }

  /// The terms of which a phrase begins with the word at a place.
  func matches(_ words: [Word], at index: Int) -> [Match] {
    let word = words[index].folded
    var found = self.words[word] ?? []
    if !stems.isEmpty { found += (stems[word.first] ?? []) + (stems[nil] ?? []) }
    guard !found.isEmpty else { return [] }
    var last = -1
    return found.filter { $0.phrase.stands(in: words, at: index) }
      .sorted { $0.order < $1.order }
      .compactMap { entry in
        guard entry.term != last else { return nil }
        last = entry.term
        return Match(term: terms[entry.term], count: entry.phrase.words.count)
      }
  }
}

extension PhraseIndex<Void> {
  /// Phrases that stand for nothing but themselves.
  init(_ phrases: [Phrase]) { self.init([((), phrases)]) }
}
