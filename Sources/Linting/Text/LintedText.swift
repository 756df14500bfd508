import Diagnostics
import LocatedYAML
public import Narrative

/// A text of the content as the rules look at it.
public struct LintedText: Sendable {
  /// The tag of its language.
  let language: String
  /// The texts in which rules look for words, those above the text first.
  let prose: [Prose]

  /// The words of a document.
  ///
  /// - Parameters:
  ///   - manuscript: its title and its summary are looked at too.
  ///   - body: its text, parsed.
  public init(_ manuscript: Manuscript, _ body: [MarkdownBlock], language: String) {
    let matter = manuscript.frontMatter
    let lines = [matter.title, matter.summary, matter.shortTitle].compactMap { $0 }.map {
      Prose(
        MarkdownParser.parseInline($0.text ?? "", at: $0.location).value, isLine: true)
    }
    self.init(prose: lines + body.prose, language: language)
  }

  /// The words of a text that documents include.
  public init(_ blocks: [MarkdownBlock], language: String) {
    self.init(prose: blocks.prose, language: language)
  }

  private init(prose: [Prose], language: String) {
    self.prose = prose
    self.language = language
  }
}
