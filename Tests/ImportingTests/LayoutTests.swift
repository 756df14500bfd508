import Codebook
import Diagnostics
import LocatedYAML
import TestSupport
import Testing

@testable import Importing

/// Random records, written as each program writes them, come back as they were, by the mapping that is
/// drafted and not touched.
@Suite struct LayoutTests {
  private static func records(_ count: Int, seed: UInt64) -> [[String: String]] {
    var generator = SeededGenerator(seed: seed)
    func pick<Element>(_ list: [Element]) -> Element { list[generator.below(list.count)] }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return (0..<count).map { number in
      let (year, month, day) = (
        2010 + generator.below(10), 1 + generator.below(12), 1 + generator.below(28)
      )
      let dates = ["\(year)-\(two(month))-\(two(day))", "\(year)-\(two(month))", "\(year)"]
      // Most dates are exact: a column of years alone could be anything.
      let date = generator.happens(onceIn: 6) ? pick(dates + [""]) : dates[0]
      var colours = ImportFixture.colours.codes.filter { _ in generator.happens(onceIn: 2) }
      if generator.happens(onceIn: 8) { colours = [] }
      let note = pick([
        "", "plain", "with; a, mark", "with \"quotes\"", "on two\nlines", "Ёлка и Юг", "=1+1", "1",
      ])
      let people = generator.happens(onceIn: 5) ? "" : "\(generator.below(200))"
      let cost =
        generator.happens(onceIn: 5)
        ? "" : "\(1 + generator.below(99_999)).\(two(generator.below(100)))"
      let precision = [10: "day", 7: "month", 4: "year"][date.count] ?? "unknown"
      return [
        "id": "uuid:\(seed)-\(10_000 + number)", "town": pick(["north", "south"]), "date": date,
        "date_precision": precision, "colours": colours.joined(separator: "|"), "people": people,
        "cost": cost, "note": note,
      ]
    }
  }

  @Test(arguments: ExportLayout.all) func comesBack(_ layout: ExportLayout) throws {
    let seed = UInt64.random(in: 0...999_999)
    let records = Self.records(120, seed: seed)
    let export = layout.export(records)
    let table = try #require(
      ExportTable.read(export, encoding: nil, delimiter: nil, file: "export").value, "seed \(seed)")
    let draft = MappingDraft(
      table, ImportFixture.schema, ImportFixture.labels, export: "export", command: "run")
    #expect(draft.missing == ["date_precision"], "seed \(seed)")
    let (cells, findings) = try ImportFixture.convert(export, draft.text)
    #expect(findings == [], "seed \(seed)\n\(draft.text)")
    let columns = ImportFixture.schema.columns.map(\.name)
    let expected = records.map { record in columns.map { record[$0] ?? "" } }
    #expect(cells == expected, "seed \(seed)")
  }

  @Test func theFileIsReadBackAsItWas() throws {
    let records = Self.records(60, seed: 7)
    let export = ExportLayout.all[0].export(records)
    let table = try #require(
      ExportTable.read(export, encoding: nil, delimiter: nil, file: "export").value)
    let draft = MappingDraft(
      table, ImportFixture.schema, ImportFixture.labels, export: "export", command: "run")
    let converted = RecordConverter(
      ImportFixture.schema, try ImportFixture.mapping(draft.text).value, file: "export"
    ).convert(table, mappingFile: "m").value
    let again = try #require(
      ExportTable.read(converted.file.bytes, encoding: nil, delimiter: ",", file: "again").value)
    #expect(again.records.map(\.cells) == converted.records.map(\.cells))
    #expect(
      Set(converted.file.starts.keys) == Set(again.records.map(\.line)), "lines of records")
    #expect(
      RecordComparison(converted, with: again, columns: ImportFixture.schema.columns).isEmpty)
  }
}
