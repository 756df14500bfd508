/// What a finished page shows and where it stands, but no number: enough to read them back.
public struct PageOutline: Sendable {
  /// A figure in the page's own text.
  public struct Figure: Sendable {
    /// In which part of the page it stands. Templates may leave out the title and the summary.
    public enum Part: Sendable {
      case title, summary, text
    }

    /// The id of its element.
    public let id: String
    /// What it is to show.
    public let number: ExpectedNumber
    /// Whether it is shown large, with its counts beside it.
    public let isLarge: Bool
    /// Where it stands.
    public let part: Part
  }

  /// The page's path below the output folder.
  public let address: String
  /// The words around its numbers.
  public let words: PrintedWords
  /// The title as plain text, as it stands in `<title>`.
  public let title: PrintedLine
  /// The title in the navigation.
  public let shortTitle: PrintedLine
  /// The figures in the order of its requests.
  public let figures: [Figure]
  /// The tables, charts and registers.
  public let blocks: [BlockOutline]
  /// Lines that a template may put below the text: records left out, stated figures.
  public let notes: [PrintedLine]
}
