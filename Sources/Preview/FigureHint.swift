import Diagnostics
import FoundationEssentials
import Publishing

/// What a page is told of one of its figures.
struct FigureHint: Encodable {
  let id: String
  let query: String
  let records: Int?
  let part: Int?
  let withheld: Bool
  let claim: Bool
  let place: String

  private init(_ figure: SiteFigure) {
    id = figure.id
    query = figure.query
    records = figure.records
    part = figure.part
    withheld = figure.isWithheld
    claim = figure.isClaim
    place = figure.location.description
  }

  /// The figures of a page as its script reads them.
  static func json(_ figures: [SiteFigure]) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts and whole numbers: there is nothing that can't be written.
    return (try? encoder.encode(figures.map(FigureHint.init))).map(Array.init) ?? []
  }
}
