public import Diagnostics

/// A block of Markdown.
public struct MarkdownBlock: Sendable, Equatable {
  /// What a block is.
  public indirect enum Kind: Sendable, Equatable {
    /// A heading of a level from 1 to 6.
    case heading(Int, [MarkdownInline])
    /// A paragraph.
    case paragraph([MarkdownInline])
    /// A list.
    case list(MarkdownList)
    /// A block quotation.
    case quote([MarkdownBlock])
    /// A code block with its info string, empty where it has none; `textLocation` is the first byte
    /// of the code.
    case code(info: String, text: String, textLocation: SourceLocation)
    /// A thematic break.
    case thematicBreak
    /// A table of GFM.
    case table(MarkdownTable)
    /// A comment that says why a rule is to say nothing of the block that follows.
    case allowance(Allowance)
    /// The footnotes of the file, in the order of their first marks.
    case footnotes([MarkdownFootnote])
  }

  /// What it is.
  public let kind: Kind
  /// Where it begins: its mark, or its first word.
  public let location: SourceLocation
}
