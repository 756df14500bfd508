public import Narrative

/// A numbered block of a page: a table, a chart, a register.
public struct BlockOutline: Sendable {
  /// What kind of block it is.
  public enum Content: Sendable {
    /// A table of the data.
    case table(TableOutline)
    /// A chart of the data, with its table.
    case chart(ChartRequest.Kind, TableOutline)
    /// A chart of two columns of a register, with its table.
    case pairChart(PairOutline)
    /// Records one by one; only the totals below them are numbers of the site.
    case register(totals: [ExpectedNumber?])
    /// A table that the author wrote; its figures have ids of their own.
    case written
  }

  /// The id of its element.
  public let id: String
  /// The caption with its number, "Table 2. Cases by country".
  public let caption: PrintedLine
  /// The caption by itself, as charts repeat it.
  public let title: PrintedLine
  /// The name of its download for those who hear the page.
  public let downloadName: PrintedLine
  /// The path of its download below the output folder.
  public let download: String
  /// What it shows.
  public let content: Content
}
