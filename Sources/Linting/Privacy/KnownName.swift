import Diagnostics

/// Names from the author's own list, which holds only what can't be read.
struct KnownName: PrivacyRule {
  static let id = "known-name"
  let names: HashedNames

  func check(_ text: LintedText) -> [Diagnostic] {
    guard !names.isEmpty else { return [] }
    return text.prose.flatMap { prose -> [Diagnostic] in
      let words = Word.pieces(in: prose.text[...])
      var next = 0
      return words.indices.compactMap { index in
        guard index >= next, words[index].text.first?.isUppercase == true,
          let count = names.length(of: words, at: index)
        else { return nil }
        next = index + count
        // The name itself is not said: findings are read by others, and kept.
        return finding(
          "this is a name of the list of names that must not be published; take it out", prose,
          words[index].text.startIndex)
      }
    }
  }
}
