import Diagnostics
import FoundationEssentials
import Publishing

/// What a page is told of one of its figures, tables and charts.
struct FigureHint: Encodable {
  /// What it is told of a cell of a table.
  struct Cell: Encodable {
    let row: String
    /// The label of its column, where there are several.
    let column: String?
    let query: String
    let records: Int?
    let part: Int?
    let withheld: Bool

    fileprivate init(_ number: SiteNumbers.Number) {
      row = number.row ?? ""
      column = number.column
      query = number.query
      records = number.records
      let parts = number.value?.split(separator: "/") ?? []
      part = parts.count == 2 ? Int(parts[0]) : nil
      withheld = number.isWithheld
    }
  }

  let id: String
  let query: String
  let records: Int?
  let part: Int?
  let withheld: Bool
  let claim: Bool
  let place: String
  /// Those of a table, row by row; the page may have its rows in another order.
  let cells: [Cell]?

  private init(_ figure: SiteFigure, _ cells: [SiteNumbers.Number]?) {
    id = figure.id
    query = figure.query
    records = figure.records
    part = figure.part
    withheld = figure.isWithheld
    claim = figure.isClaim
    place = figure.location.description
    self.cells = cells?.map(Cell.init)
  }

  /// The figures of a page as its script reads them.
  ///
  /// - Parameter blocks: its tables and charts.
  static func json(_ figures: [SiteFigure], _ blocks: [SiteNumbers.Block]) -> [UInt8] {
    let cells = Dictionary(
      blocks.map { ($0.id, $0.cells) }, uniquingKeysWith: { first, _ in first })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts and whole numbers: there is nothing that can't be written.
    return (try? encoder.encode(figures.map { FigureHint($0, cells[$0.id]) })).map(Array.init) ?? []
  }
}
