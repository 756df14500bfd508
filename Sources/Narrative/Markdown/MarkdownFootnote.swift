/// A footnote of Markdown.
public struct MarkdownFootnote: Sendable, Equatable {
  /// Its number in the file, from 1, in the order of the first marks.
  public let number: Int
  /// Its text.
  public let blocks: [MarkdownBlock]
  /// How many marks lead to it.
  public let references: Int
}
