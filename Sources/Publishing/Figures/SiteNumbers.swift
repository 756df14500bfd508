/// Every number of a made site, page by page: what `rapporteur figures` lists.
///
/// It holds nothing that the pages don't say too.
public struct SiteNumbers: Sendable, Encodable {
  /// One number of a page.
  public struct Number: Sendable, Encodable {
    /// The id of its element; `nil` for a cell, which stands in its block.
    public let id: String?
    /// The labels of its row and column; `nil` for a figure of the text.
    public let row: String?
    /// The label of its column; `nil` for a figure of the text and where there is one column.
    public let column: String?
    /// What it counts, in the words of figures.
    public let query: String
    /// The value: `850`, `530/850`, an amount with its decimals; `nil` when it is withheld.
    public let value: String?
    /// What the reader sees, in the page's language; `nil` for a cell.
    public let printed: String?
    /// From how many records it comes, as far as that is printed anywhere.
    public let records: Int?
    /// Whether it is withheld.
    public let isWithheld: Bool
    /// Whether the author wrote the number, and the build held it against the data.
    public let isClaim: Bool
    /// Where it is asked for, `file:line:column`; `nil` for a cell, which is asked for by its block.
    public let place: String?
  }

  /// A table, chart or register of a page.
  public struct Block: Sendable, Encodable {
    /// The id of its element.
    public let id: String
    /// `table`, `chart` or `register`; of a register only the totals are numbers of the site.
    public let kind: String
    /// What all its cells together are about.
    public let query: String
    /// Where it is asked for, `file:line:column`.
    public let place: String
    /// Its cells, row by row, totals last.
    public let cells: [Number]
  }

  /// The numbers of a page.
  public struct Page: Sendable, Encodable {
    /// The path below the output folder.
    public let page: String
    /// The numbers of its text, in their order.
    public let figures: [Number]
    /// Its tables, charts and registers, in their order.
    public let blocks: [Block]
  }

  /// The pages that have numbers.
  public let pages: [Page]

  /// All numbers of all pages.
  var all: [Number] { pages.flatMap { $0.figures + $0.blocks.flatMap(\.cells) } }
}
