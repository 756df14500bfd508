/// Words that follow each other, each perhaps with any ending.
struct Phrase: Sendable {
  /// Its words in small letters, or what they begin with.
  let words: [(text: String, isStem: Bool)]

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

  /// Whether it stands at a place among the words of a text.
  func stands(in text: [Word], at index: Int) -> Bool {
    guard !words.isEmpty, index + words.count <= text.count else { return false }
    return words.enumerated().allSatisfy { offset, word in
      let other = text[index + offset].folded
      return word.isStem ? other.hasPrefix(word.text) : other == word.text
    }
  }
}
