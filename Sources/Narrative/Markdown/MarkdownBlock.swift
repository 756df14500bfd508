public import Diagnostics

/// A block of Markdown.
public struct MarkdownBlock: Sendable {
  /// What a block is.
  public indirect enum Kind: Sendable {
    /// A heading of a level from 1 to 6.
    case heading(Int, [MarkdownInline])
    /// A paragraph.
    case paragraph([MarkdownInline])
    /// A list.
    case list(MarkdownList)
    /// A block quotation.
    case quote([MarkdownBlock])
    /// A code block with its info string; `textLocation` is the first line of the code.
    case code(info: String, text: String, textLocation: SourceLocation)
    /// A thematic break.
    case thematicBreak
    /// A table of GFM.
    case table(MarkdownTable)
    /// The footnotes of the file, in the order of their first marks.
    case footnotes([MarkdownFootnote])
  }

  /// What it is.
  public let kind: Kind
  /// Where it begins.
  public let location: SourceLocation
}

/// A list.
public struct MarkdownList: Sendable {
  /// The first number of an ordered list.
  public let start: Int?
  /// Whether no blank lines stand between its items.
  public let isTight: Bool
  /// The blocks of each item.
  public let items: [[MarkdownBlock]]
}

/// A table of GFM.
public struct MarkdownTable: Sendable {
  /// How a column is set.
  public enum Alignment: Sendable {
    /// The colons of the line below the head ask for nothing, left, centre or right.
    case none, left, center, right
  }

  /// The columns' alignments.
  public let alignments: [Alignment]
  /// The cells of the head.
  public let header: [[MarkdownInline]]
  /// The cells of each row.
  public let rows: [[[MarkdownInline]]]
}

/// A footnote.
public struct MarkdownFootnote: Sendable {
  /// Its number in the file, from 1.
  public let number: Int
  /// Its text.
  public let blocks: [MarkdownBlock]
  /// How many marks lead to it.
  public let references: Int
}
