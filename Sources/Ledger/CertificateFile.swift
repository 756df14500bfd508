import Codebook
public import Disclosure
import Query

/// A certificate as a file that a few lines in any language can check.
///
/// For each sensitive data set (`data_sets`): `records` lists combinations of values, by the names
/// of the columns and codes of the codebook, `null` and `[]` for not recorded. Each of `tables` is a
/// list of pairs: the position of a combination, and how many made-up records have it. `printed`
/// says what the site prints, `at_least_one` which counts can't be zero. Each of `numbers` may not
/// be given away: the sum of the `counts` less those of `less`; `low` and `high` are the positions of
/// two tables whose results differ by `threshold` or more, and that of `high` reaches it. Which
/// records are counted is said as in `data/published.json` (see `TestRecord`).
public struct CertificateFile: Sendable {
  private let certificate: Certificate

  /// The file of a certificate.
  public init(_ certificate: Certificate) {
    self.certificate = certificate
  }

  /// What it holds: a line for each combination, table and number.
  public var bytes: [UInt8] {
    Array(
      (JSONText.object([
        ("note", JSONText.line(Self.note)),
        ("data_sets", JSONText.list(certificate.parts.map(Self.object))),
      ]) + "\n").utf8)
  }

  private static let note =
    "Confidential: a table may count as the records do. Every one of the 'tables' gives every number "
    + "of 'printed'; each of 'numbers', which may not be given away, is by 'threshold' or more "
    + "larger in its table 'high' than in its table 'low'."

  private static func object(_ part: Certificate.Part) -> String {
    let tables = part.tables.map { table in
      table.map { (record: MadeUpRecord($0, part.schema), count: $0.count) }
    }
    var positions: [MadeUpRecord: Int] = [:]
    var records: [MadeUpRecord] = []
    for (record, _) in tables.joined() where positions[record] == nil {
      positions[record] = records.count
      records.append(record)
    }
    func filters(_ queries: [NumberQuery]) -> [[String: TestRecord]] {
      queries.map { CellRecord.record($0.filter, part.schema) }
    }
    return JSONText.object([
      ("data_set", JSONText.line(part.schema.name)),
      ("records", JSONText.list(records.map(JSONText.line))),
      (
        "tables",
        JSONText.list(
          tables.map { table in JSONText.line(table.map { [positions[$0.record] ?? 0, $0.count] }) }
        )
      ),
      (
        "printed",
        JSONText.list(
          part.printed.map { number in
            JSONText.line(
              Printed(
                filter: CellRecord.record(number.query.filter, part.schema), value: number.value))
          })
      ),
      ("at_least_one", JSONText.list(filters(part.filled).map(JSONText.line))),
      (
        "numbers",
        JSONText.list(
          part.numbers.map { number in
            JSONText.line(
              Number(
                counts: filters(number.counts), less: filters(number.less),
                threshold: number.threshold, low: number.tables.low, high: number.tables.high))
          })
      ),
    ])
  }

  private struct Printed: Encodable {
    let filter: [String: TestRecord]
    let value: Int

    enum CodingKeys: String, CodingKey {
      case filter = "where"
      case value
    }
  }

  private struct Number: Encodable {
    let counts: [[String: TestRecord]]
    let less: [[String: TestRecord]]
    let threshold: Int
    let low: Int
    let high: Int
  }
}
