/// A list of Markdown.
public struct MarkdownList: Sendable, Equatable {
  /// The first number of an ordered list; `nil` for bullets.
  public let start: Int?
  /// Whether no blank lines stand between its items.
  public let isTight: Bool
  /// The blocks of each item.
  public let items: [[MarkdownBlock]]
}
