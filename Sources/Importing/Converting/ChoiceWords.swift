/// The words by which the column of one answer says whether it was chosen.
struct ChoiceWords: Sendable {
  private let yes: Set<String>
  private let no: Set<String>

  init(_ mapping: ImportMapping) {
    yes = Set(mapping.yes.map { $0.lowercased() })
    no = Set(mapping.no.map { $0.lowercased() }).subtracting(yes)
  }

  /// Whether a word means that the answer was chosen; `nil` for a word that says neither.
  func isChosen(_ word: String) -> Bool? {
    let word = word.lowercased()
    return yes.contains(word) ? true : no.contains(word) ? false : nil
  }
}
