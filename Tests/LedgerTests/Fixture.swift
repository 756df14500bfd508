import Codebook
import Diagnostics
import LocatedYAML
import Query
import TestSupport
import Testing

@testable import Ledger

/// A codebook with a column of every type, one of them with as many codes as a list may have.
enum Fixture {
  static let yaml = """
    lists:
      country: {codes: [by, ge, kz, ru]}
      violation: {groups: {physical: [assault, torture], property: [theft, threats]}}
      many: {codes: [\((0..<63).map { "c\($0)" }.joined(separator: ", "))]}
    data:
      cases:
        file: c.csv
        unit: case
        columns:
          id: {type: key}
          country: {type: code, list: country}
          kind: {type: code, list: many}
          violation: {type: codes, list: violation}
          also: {type: codes, list: many}
          date: {type: date}
          age: {type: integer}
          note: {type: text}
      events:
        file: e.csv
        unit: event
        sensitive: false
        columns:
          country: {type: code, list: country}
          held: {type: date}
          people: {type: integer}
          spent: {type: money}
    """

  static func codebook(_ yaml: String = yaml) throws -> Codebook {
    let root = try #require(YAMLFile.parse(yaml, at: Place(file: "content/codebook.yml")).value)
    let outcome = Codebook.parse(root, facts: nil)
    #expect(outcome.diagnostics.all == [])
    return outcome.value
  }

  /// A count, or another number, that the query language asks for.
  static func query(_ text: String) throws -> NumberQuery {
    let outcome = Figure.parse(
      QueryText(text, at: Place(file: "en/a.md", line: 1, column: 1)), codebook: try codebook(),
      subject: .none)
    #expect(outcome.diagnostics.all == [])
    guard case .number(let query)? = outcome.value?.query else {
      throw RecordFault("'\(text)' is no number")
    }
    return query
  }

  /// The record of a number of `cases`, or of `events`.
  static func record(
    _ text: String, less: String? = nil, value: Int? = 7, threshold: Int? = 5
  ) throws -> CellRecord {
    let query = try query(text)
    let schema = try #require(try codebook().dataSet(query.dataSet))
    return CellRecord(
      query, less: try less.map { try Self.query($0) }, value: value, threshold: threshold,
      zeros: .public, in: schema)
  }
}
