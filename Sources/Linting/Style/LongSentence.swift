import Diagnostics

/// Sentences that are too long to be read at once.
struct LongSentence: StyleRule {
  static let id = "long-sentence"
  /// Words of the longest sentence; a figure is one word.
  static let limit = 30

  func check(_ text: WordedText) -> [Diagnostic] {
    text.passages.map(\.prose).flatMap { prose in
      Sentences.split(prose.text).compactMap { sentence in
        guard Self.mayBeLong(sentence) else { return nil }
        let count = sentence.split(whereSeparator: \.isWhitespace)
          .count { $0.contains { $0.isLetter || $0.isNumber || $0 == Prose.sign } }
        guard count > Self.limit else { return nil }
        return finding(
          "this sentence has \(count) words, and more than \(Self.limit) are hard to read; make two",
          prose, sentence.startIndex)
      }
    }
  }

  /// Whether a sentence has so many bytes that can begin a space: to look at each letter of it takes
  /// longer.
  private static func mayBeLong(_ sentence: Substring) -> Bool {
    sentence.utf8.count {
      $0 <= 0x20 || $0 == 0xC2 || 0xE1...0xE3 ~= $0
    } >= limit
  }
}
