/// A table of GFM.
public struct MarkdownTable: Sendable, Equatable {
  /// How the cells of a column are set.
  public enum Alignment: Sendable, Equatable {
    /// As the reader's program likes.
    case none
    /// To the left.
    case left
    /// In the middle.
    case center
    /// To the right.
    case right
  }

  /// The columns' alignments.
  public let alignments: [Alignment]
  /// The cells of the head, one a column.
  public let header: [[MarkdownInline]]
  /// The cells of each row, one a column.
  public let rows: [[[MarkdownInline]]]
}
