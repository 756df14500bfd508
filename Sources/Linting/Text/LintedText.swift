import Diagnostics
import LocatedYAML
import Narrative

/// A text of the content as the rules look at it.
struct LintedText: Sendable {
  /// The tag of its language.
  let language: String
  /// The texts in which rules look for words, those above the text first.
  let prose: [Prose]

  /// The words of a document.
  ///
  /// - Parameters:
  ///   - manuscript: its title and its summary are looked at too.
  ///   - body: its text, parsed.
  ///   - whole: whether all words are looked at, or only those that can be a contact detail, a number
  ///     or a place.
  init(
    _ manuscript: Manuscript, _ body: [MarkdownBlock], language: String, whole: Bool
  ) {
    let matter = manuscript.frontMatter
    let lines = [matter.title, matter.summary, matter.shortTitle].compactMap { $0 }
      .filter { whole || TellTale.isIn($0.text ?? "") }
      .map {
        Prose(
          MarkdownParser.parseInline($0.text ?? "", at: $0.location).value, isLine: true)
      }
    self.init(prose: lines + body.prose(whole: whole), language: language)
  }

  /// The words of a text that documents include.
  init(_ blocks: [MarkdownBlock], language: String, whole: Bool = true) {
    self.init(prose: blocks.prose(whole: whole), language: language)
  }

  init(prose: [Prose], language: String) {
    self.prose = prose
    self.language = language
  }
}
