import Codebook
import Diagnostics
import TestSupport
import Testing

@testable import CaseData

/// The lists and columns that the tests share.
enum Fixture {
  static let file = "content/data/cases.csv"
  static let country = CodeList(name: "country", codes: ["by", "ge", "kz", "ru"])
  static let act = CodeList(name: "act", codes: ["torture", "threats", "theft"])
  static let precision = CodeList(name: "precision", codes: ["day", "month", "year", "unknown"])
  static let consent = CodeList(name: "consent", codes: ["none", "internal", "aggregate", "named"])

  static let id = Column(name: "id", type: .key)
  static let place = Column(name: "country", type: .code(country))
  static let acts = Column(name: "acts", type: .codes(act, separator: 0x7C))
  static let date = Column(name: "date", type: .date(precision: nil))
  static let people = Column(name: "people", type: .integer)
  static let spent = Column(name: "spent", type: .money)
  static let note = Column(name: "note", type: .text)
  static let level = Column(name: "consent", type: .code(consent))

  static func schema(
    _ columns: Column..., isSensitive: Bool = true, least: Int? = nil,
    encoding: TextEncoding = .utf8
  ) -> DataSetSchema {
    DataSetSchema(
      name: "cases", file: "data/cases.csv", unit: "case", isSensitive: isSensitive,
      consent: least.map { ConsentRule(column: "consent", least: $0) }, columns: columns,
      encoding: encoding, location: SourceLocation(file: "content/codebook.yml"))
  }
}

/// Reads `marked` and compares every finding, message and place included.
@discardableResult
func expect(
  _ marked: String, as schema: DataSetSchema, finds expected: Expected...,
  location: Testing.SourceLocation = #_sourceLocation
) -> Dataset {
  let input = MarkedText(marked)
  let outcome = CaseFile.read(Array(input.text.utf8), as: schema, file: Fixture.file)
  let wanted = expected.map { $0.diagnostic(in: input, from: Place(file: Fixture.file)) }
  #expect(
    outcome.diagnostics.sorted == Diagnostics(wanted).sorted, sourceLocation: location)
  return outcome.value
}
