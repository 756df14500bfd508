/// Words that follow each other, each perhaps with any ending.
struct Phrase: Sendable {
  private let words: [(text: String, isStem: Bool)]

  /// A phrase as an author writes it: `drug abuser*`.
  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { word in
      (Word.fold(word.last == "*" ? word.dropLast() : word), word.last == "*")
    }
  }

  /// How many words it has.
  var count: Int { words.count }

  /// Whether it stands at a place among folded words.
  func matches(_ folded: [String], at index: Int) -> Bool {
    guard count > 0, index + count <= folded.count else { return false }
    return words.enumerated().allSatisfy { offset, word in
      let other = folded[index + offset]
      return word.isStem ? other.hasPrefix(word.text) : other == word.text
    }
  }
}
