/// Words that follow each other, each perhaps with any ending.
struct Phrase: Sendable {
  private let words: [(text: String, isStem: Bool)]

  /// A phrase as an author writes it: `drug abuser*`.
  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { word in
      (Word.fold(word.last == "*" ? word.dropLast() : word), word.last == "*")
    }
  }

  /// The phrase as it may be written: "drug abuser" with a hyphen as well, and "drug-abuser" with a
  /// space.
  static func variants(_ text: String) -> [Phrase] {
    let words = text.split(whereSeparator: \.isWhitespace)
    let parts = words.flatMap { $0.split(separator: "-") }.map(String.init)
    guard parts.count > 1 else { return [Phrase(text)] }
    let spellings = [text, parts.joined(separator: " "), parts.joined(separator: "-")]
    var seen: Set<String> = []
    return spellings.filter { seen.insert($0).inserted }.map { Phrase($0) }
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
