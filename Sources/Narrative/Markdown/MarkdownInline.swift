public import Diagnostics

/// A piece of a line of Markdown.
public struct MarkdownInline: Sendable, Equatable {
  /// What a piece is.
  public indirect enum Kind: Sendable, Equatable {
    /// Words, with entities and escapes resolved.
    case text(String)
    /// A code span.
    case code(String)
    /// Emphasis.
    case emphasis([MarkdownInline])
    /// Strong emphasis.
    case strong([MarkdownInline])
    /// Struck out.
    case strikethrough([MarkdownInline])
    /// A link.
    case link(destination: String, title: String, [MarkdownInline])
    /// An image; its alternative text is the plain text of its label.
    case image(source: String, title: String, alternative: String)
    /// A line end that is a space.
    case softBreak
    /// A line end that is kept.
    case lineBreak
    /// The mark of a footnote; `reference` counts the marks of one note, from 1.
    case footnoteReference(number: Int, reference: Int)
  }

  /// What it is.
  public let kind: Kind
  /// The place of its first byte; for a code span, of its first byte of content, behind the
  /// backticks and the space that does not count. Line ends have none.
  public let location: SourceLocation?
}

extension [MarkdownInline] {
  /// The words alone.
  var plainText: String {
    map { inline in
      switch inline.kind {
      case .text(let text), .code(let text): text
      case .emphasis(let children), .strong(let children), .strikethrough(let children),
        .link(_, _, let children):
        children.plainText
      case .image(_, _, let alternative): alternative
      case .softBreak, .lineBreak: " "
      case .footnoteReference: ""
      }
    }
    .joined()
  }
}
