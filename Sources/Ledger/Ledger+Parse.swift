public import Codebook
public import Diagnostics
import Disclosure
import FoundationEssentials

extension Ledger {
  /// Reads the file; every record that the codebook does not explain is an error at its line.
  public static func parse(_ bytes: [UInt8], file: String, codebook: Codebook) -> Outcome<Ledger> {
    var diagnostics = Diagnostics()
    func report(_ message: DiagnosticText, line: Int? = nil) {
      diagnostics.error(
        "invalid-ledger", message, at: SourceLocation(file: file, line: line))
    }
    let stored: Stored
    do {
      stored = try JSONDecoder().decode(Stored.self, from: Data(bytes))
    } catch {
      report(
        "\(fault(error)); take the file back from its history: only a release writes it",
        line: LedgerLines(bytes).firstBroken)
      return Outcome(.empty, diagnostics)
    }
    let lines = LedgerLines(bytes).records
    let count = stored.editions.map(\.cells.count).reduce(0, +)
    var editions: [Edition] = []
    var cells: [EarlierCell] = []
    var leftOut: [EarlierLeftOut] = []
    var position = 0
    for edition in stored.editions {
      if editions.contains(where: { $0.id == edition.id }) {
        report("the edition '\(edition.id)' stands twice; take one of them away")
      }
      var records: [CellRecord] = []
      for result in edition.cells {
        let line = lines.count == count ? lines[position] : nil
        position += 1
        do {
          let record = try result.record.get()
          if record.measure == CellRecord.leftOut {
            leftOut.append(EarlierLeftOut(dataSet: record.dataSet, value: record.value))
          } else {
            let (query, less) = try record.queries(codebook)
            cells.append(
              EarlierCell(query: query, less: less, value: record.value, edition: edition.id))
          }
          records.append(record)
        } catch {
          report(
            "\(RecordFault.message(error)): the codebook has to explain every number of an earlier "
              + "edition; give it the name back, or rename it here too", line: line)
        }
      }
      editions.append(Edition(id: edition.id, date: edition.date, cells: records))
    }
    return Outcome(Ledger(editions: editions, cells: cells, leftOut: leftOut), diagnostics)
  }

  private static func fault(_ error: any Error) -> DiagnosticText {
    if case DecodingError.dataCorrupted = error { return "this is not valid JSON" }
    return RecordFault.message(error)
  }

  /// The file as it is written.
  private struct Stored: Decodable {
    let editions: [StoredEdition]
  }

  private struct StoredEdition: Decodable {
    let id: String
    let date: String
    let cells: [StoredCell]
  }

  /// A record, or what is wrong with it, so that one run finds all that is wrong.
  private struct StoredCell: Decodable {
    let record: Result<CellRecord, any Error>

    init(from decoder: any Decoder) throws {
      record = Result { try CellRecord(from: decoder) }
    }
  }
}
