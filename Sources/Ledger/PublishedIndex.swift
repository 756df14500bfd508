public import Codebook
public import Disclosure
import Query

/// All numbers of a release, each with its fate and the files that print it: what an outside reader
/// needs to check that small numbers are protected.
public struct PublishedIndex: Sendable {
  /// The path below the output folder.
  public static let address = "data/published.json"

  /// The numbers, in the order of the first request; then the records that are left out.
  public let cells: [CellRecord]
  let settings: SiteSettings
  let codebook: Codebook

  /// Lists the numbers of a release.
  ///
  /// - Parameters:
  ///   - printed: every number that stands in a file of the site.
  ///   - leftOutThresholds: the strictest threshold of the documents that say how many records of a
  ///     data set are left out, where it is not the site's.
  public init(
    _ release: Release, printed: [PrintedNumber], leftOutThresholds: [String: Int] = [:],
    codebook: Codebook, settings: SiteSettings
  ) {
    self.codebook = codebook
    self.settings = settings
    let files = PrintingFiles(printed)
    let withheld = Set(release.cells.filter { $0.less == nil && $0.value == nil }.map(\.query))
    var cells: [CellRecord] = []
    for cell in release.cells {
      guard let schema = codebook.dataSet(cell.query.dataSet) else { continue }
      // With one of its two numbers, a difference gives the other away.
      let isGiven = !withheld.contains(cell.query) && cell.less.map(withheld.contains) != true
      cells.append(
        CellRecord(
          cell.query, less: cell.less, value: cell.less == nil || isGiven ? cell.value : nil,
          threshold: cell.threshold, zeros: settings.zeros,
          files: files.of(cell.query, less: cell.less), in: schema))
    }
    for schema in codebook.dataSets where schema.consent != nil {
      guard let records = release.records[schema.name] else { continue }
      cells.append(
        CellRecord(
          dataSet: schema.name, measure: CellRecord.leftOut, value: records.leftOut.value,
          threshold: schema.isSensitive
            ? leftOutThresholds[schema.name] ?? settings.threshold : nil,
          zeros: schema.isSensitive ? settings.zeros : nil,
          files: files.ofLeftOut(schema.name)))
    }
    self.cells = cells
  }

  /// What the ledger keeps of it.
  public var edition: Ledger.Edition {
    let sensitive = Set(codebook.dataSets.filter(\.isSensitive).map(\.name))
    return Ledger.Edition(
      id: settings.edition.id, date: settings.edition.date,
      cells: cells.filter { sensitive.contains($0.dataSet) }.map(\.withoutFiles))
  }
}
