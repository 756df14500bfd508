public import Diagnostics
import FoundationEssentials

/// The numbers of a finished site or of a released edition, as their file has them; the codebook
/// that they were made with is not needed.
public struct NumberList: Sendable {
  /// The edition's identifier.
  public let edition: String
  /// The numbers.
  public let cells: [CellRecord]

  /// Reads `data/published.json`.
  ///
  /// - Parameter file: the file as messages name it.
  public static func published(_ bytes: [UInt8], file: String) -> Outcome<NumberList?> {
    do {
      let written = try JSONDecoder().decode(Published.self, from: Data(bytes))
      return Outcome(NumberList(edition: written.edition.id, cells: written.cells))
    } catch {
      return failure(
        "invalid-number-list",
        "this is no list of a site's numbers: \(fault(error)); build the site again", file)
    }
  }

  /// Reads one edition of a ledger.
  ///
  /// - Parameters:
  ///   - id: the edition's identifier.
  ///   - file: the ledger as messages name it.
  public static func edition(
    _ id: String, in bytes: [UInt8], file: String
  ) -> Outcome<NumberList?> {
    do {
      let ledger = try JSONDecoder().decode(Editions.self, from: Data(bytes))
      if let edition = ledger.editions.first(where: { $0.id == id }) {
        return Outcome(NumberList(edition: id, cells: edition.cells))
      }
      let known = ledger.editions.map { "'\($0.id)'" }.joined(separator: ", ")
      return failure(
        "unknown-edition",
        known.isEmpty
          ? "there is no edition '\(id)'; the ledger holds none"
          : "there is no edition '\(id)'; the ledger holds \(known)", file)
    } catch {
      return failure(
        "invalid-ledger",
        "\(fault(error)); take the file back from its history: only a release writes it", file)
    }
  }

  private static func failure(
    _ id: String, _ message: DiagnosticText, _ file: String
  ) -> Outcome<NumberList?> {
    Outcome(nil, Diagnostics([.error(id, message, at: SourceLocation(file: file))]))
  }

  private static func fault(_ error: any Error) -> DiagnosticText {
    if case DecodingError.dataCorrupted = error { return "it is not valid JSON" }
    return RecordFault.message(error)
  }

  private struct Published: Decodable {
    struct Edition: Decodable {
      let id: String
    }
    let edition: Edition
    let cells: [CellRecord]
  }

  private struct Editions: Decodable {
    struct Edition: Decodable {
      let id: String
      let cells: [CellRecord]
    }
    let editions: [Edition]
  }
}
