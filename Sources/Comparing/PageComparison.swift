import Linting
import Readback

/// Compares the sentences of a page with those that stood there before.
///
/// Sentences are the same when their words are, whatever numbers stand in them: one that was put in
/// shifts no other.
struct PageComparison {
  /// A sentence with its figures.
  private struct Sentence {
    let words: String
    let figures: [FinishedText.Figure]
    let line: Int
    let paragraph: Int

    /// As the reader sees it.
    var text: String {
      var rest = figures[...]
      return words.map { $0 == FinishedText.sign ? rest.popFirst()?.text ?? "" : String($0) }
        .joined()
    }

    var hasFigures: Bool { figures.contains { $0.id != nil } }
  }

  private let page: String
  private let language: String
  private let old: [Sentence]
  private let new: [Sentence]

  init(page: String, old: FinishedText, new: FinishedText) {
    self.page = page
    language = new.language
    self.old = Self.sentences(old)
    self.new = Self.sentences(new)
  }

  /// What has to be read again, in the order of the new page; what has vanished comes last.
  var changes: [SentenceChange] {
    var earlier: [String: [Sentence]] = [:]
    for sentence in old.reversed() { earlier[sentence.words, default: []].append(sentence) }
    let figures = new.map { sentence -> [SentenceChange.Figure]? in
      earlier[sentence.words]?.popLast().map { Self.changes(from: $0, to: sentence) }
    }
    // Of a paragraph in which a number has changed every sentence that compares is read again.
    let touched = Set(
      zip(new, figures).filter { $1.map { !$0.isEmpty } ?? $0.hasFigures }.map(\.0.paragraph))
    var changes = zip(new, figures).compactMap { sentence, figures -> SentenceChange? in
      guard let figures else { return sentence.hasFigures ? change(sentence, .added) : nil }
      if !figures.isEmpty { return change(sentence, .figure, figures) }
      return touched.contains(sentence.paragraph) && compares(sentence)
        ? change(sentence, .comparison) : nil
    }
    let vanished = earlier.values.joined().filter(\.hasFigures)
      .sorted { ($0.line, $0.words) < ($1.line, $1.words) }
    changes += vanished.map { change($0, .vanished) }
    return changes
  }

  private func change(
    _ sentence: Sentence, _ reason: SentenceChange.Reason, _ figures: [SentenceChange.Figure] = []
  ) -> SentenceChange {
    SentenceChange(
      page: page, line: sentence.line, reason: reason, compares: compares(sentence),
      text: sentence.text, figures: figures)
  }

  private func compares(_ sentence: Sentence) -> Bool {
    ComparingWords.stand(in: sentence.words, language: language)
  }

  private static func changes(
    from old: Sentence, to new: Sentence
  ) -> [SentenceChange.Figure] {
    zip(old.figures, new.figures).compactMap { old, new in
      guard let id = new.id, old.value != new.value else { return nil }
      // A percentage may be the same of other counts.
      let isAlike = old.text == new.text
      return SentenceChange.Figure(
        id: id, old: isAlike ? old.withCounts : old.text, new: isAlike ? new.withCounts : new.text)
    }
  }

  private static func sentences(_ text: FinishedText) -> [Sentence] {
    text.paragraphs.enumerated().flatMap { number, paragraph -> [Sentence] in
      var rest = paragraph.figures[...]
      return Sentences.split(paragraph.text).map { words in
        let count = words.count { $0 == FinishedText.sign }
        defer { rest = rest.dropFirst(count) }
        let trimmed = words.split(separator: " ").joined(separator: " ")
        return Sentence(
          words: trimmed, figures: Array(rest.prefix(count)), line: paragraph.line,
          paragraph: number)
      }
    }
  }
}

extension FinishedText.Figure {
  /// The text with the value for programs behind it: `23% (22/97)`.
  fileprivate var withCounts: String { value.map { "\(text) (\($0))" } ?? text }
}
