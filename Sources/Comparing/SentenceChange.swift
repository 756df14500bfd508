/// A sentence that needs a human eye, since a number in or beside it has changed.
public struct SentenceChange: Sendable, Equatable, Encodable {
  /// Why it has to be read.
  public enum Reason: String, Sendable, Encodable {
    /// A figure in it has another value.
    case figure
    /// Words in it compare, and a figure beside it has another value.
    case comparison
    /// It has figures, and the old page has no sentence of these words.
    case added
    /// It had figures, and the new page has no sentence of these words.
    case vanished
  }

  /// A figure that has another value, as it is printed.
  public struct Figure: Sendable, Equatable, Encodable {
    /// The id of its element in the new page.
    public let id: String
    /// What the old page prints.
    public let old: String
    /// What the new page prints.
    public let new: String
  }

  /// The path of the page below the output folder.
  public let page: String
  /// The line of the page's file; of the old one where the sentence has vanished.
  public let line: Int
  /// Why it has to be read.
  public let reason: Reason
  /// Whether words in it compare, such as "more" or "half".
  public let compares: Bool
  /// The sentence as it stands in the new page, or stood in the old one.
  public let text: String
  /// The figures in it that have changed.
  public let figures: [Figure]
}
