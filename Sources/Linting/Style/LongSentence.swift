import Diagnostics

/// Sentences that are too long to be read at once.
struct LongSentence: LintRule {
  static let id = "long-sentence"
  /// Words of the longest sentence; a figure is one word.
  static let limit = 30

  func check(_ text: LintedText) -> [Diagnostic] {
    text.sentences.flatMap { prose in
      Sentences.split(prose.text).compactMap { sentence in
        let count = sentence.split(whereSeparator: \.isWhitespace)
          .count { $0.contains { $0.isLetter || $0.isNumber || $0 == Prose.sign } }
        guard count > Self.limit else { return nil }
        return finding(
          "this sentence has \(count) words, and more than \(Self.limit) are hard to read; make two",
          prose, sentence.startIndex)
      }
    }
  }
}
