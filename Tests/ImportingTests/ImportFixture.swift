import Codebook
import Diagnostics
import LocatedYAML
import Testing

@testable import Importing

/// A small made-up data set, and its exports.
enum ImportFixture {
  static let colours = CodeList(name: "colour", codes: ["red", "green", "deep_blue"])
  static let towns = CodeList(name: "town", codes: ["north", "south"])
  static let precision = CodeList(name: "precision", codes: ["day", "month", "year", "unknown"])

  static let schema = DataSetSchema(
    name: "cases", file: "data/cases.csv", unit: "case",
    columns: [
      Column(name: "id", type: .key), Column(name: "town", type: .code(towns), isRequired: true),
      Column(name: "date", type: .date(precision: "date_precision")),
      Column(name: "date_precision", type: .code(precision)),
      Column(name: "colours", type: .codes(colours, separator: UInt8(ascii: "|"))),
      Column(name: "people", type: .integer), Column(name: "cost", type: .money),
      Column(name: "note", type: .text),
    ], location: SourceLocation(file: "content/codebook.yml"))

  static let words: [String: [String]] = [
    "codes.town.north": ["The North", "Север"], "codes.town.south": ["The South", "Юг"],
    "codes.colour.red": ["Red", "Красный"], "codes.colour.green": ["Green", "Зелёный"],
    "codes.colour.deep_blue": ["Deep blue", "Синий"], "columns.cases.town": ["Town", "Город"],
    "columns.cases.colours": ["Colours"], "columns.cases.people": ["People"],
    "columns.cases.date": ["Date"], "columns.cases.cost": ["Cost"], "columns.cases.note": ["Note"],
  ]

  static let labels = CodebookLabels(schema) { words[$0] ?? [] }

  static func mapping(_ yaml: String) throws -> Outcome<ImportMapping> {
    let file = YAMLFile.parse(
      yaml, at: SourceLocation(file: "content/import/cases.yml", line: 1, column: 1))
    return ImportMapping.parse(try #require(file.value), for: schema)
  }

  /// The records of an export, and what was found, as lines.
  static func convert(
    _ export: [UInt8], _ yaml: String, encoding: String? = nil
  ) throws -> (cells: [[String]], findings: [String]) {
    let mapping = try mapping(yaml)
    let table = ExportTable.read(
      export, encoding: encoding ?? mapping.value.encoding, delimiter: mapping.value.delimiter,
      file: "export.csv")
    guard let read = table.value else { return ([], table.diagnostics.all.map(\.description)) }
    let converted = RecordConverter(schema, mapping.value, file: "export.csv")
      .convert(read, mappingFile: "content/import/cases.yml")
    return (
      converted.value.records.map(\.cells),
      (mapping.diagnostics.all + table.diagnostics.all + converted.diagnostics.all)
        .map(\.description)
    )
  }
}
