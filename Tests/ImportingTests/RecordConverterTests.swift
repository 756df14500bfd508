import Diagnostics
import Testing

@testable import Importing

@Suite struct RecordConverterTests {
  private let head = "id;town;when;colour;colour/red;colour/green;cost;note\n"
  private let mapping = """
    missing: [n/a]
    columns:
      id: id
      town: {from: town, values: {N: north, Elsewhere: ""}}
      date: {from: when, dates: [iso, day.month.year]}
      colours: {from: colour, separator: " ", split: "/", values: {r: red}}
      cost: cost
      note: {value: imported}
    """

  private func convert(_ rows: String) throws -> (cells: [[String]], findings: [String]) {
    try ImportFixture.convert(Array((head + rows).utf8), mapping)
  }

  @Test func valuesBecomeCodes() throws {
    let (cells, findings) = try convert(
      "b;N;08.03.2014;red green;1;1;1 000,5;x\na;SOUTH;2014-03;n/a;;;;x\nc;Elsewhere;n/a;r;1;0;n/a;x\n"
    )
    #expect(findings == [])
    #expect(
      cells == [
        ["a", "south", "2014-03", "month", "", "", "", "imported"],
        ["b", "north", "2014-03-08", "day", "red|green", "", "1000.50", "imported"],
        ["c", "", "", "unknown", "red", "", "", "imported"],
      ])
  }

  @Test func faultsAreToldByRecordAndColumnAndNotByContent() throws {
    let (cells, findings) = try convert(
      "a;Canary;2014;red;1;0;1;x\nb;north;canary;red;1;0;1;x\nc;north;2014;red;0;1;1;x\n"
        + "d;north;2014;red;1;0;canary;x\ne;nort;2014;red;1;0;1;x\n")
    #expect(cells.isEmpty)
    #expect(
      findings == [
        "export.csv:2: error: record 1, column 'town': the mapping has no code for this value; add it "
          + "to 'values' of 'town' [unmapped-value]",
        "export.csv:3: error: record 2, column 'when': this is no date of the order iso, "
          + "day.month.year; correct it, or add its order to 'dates' of 'date' in the mapping "
          + "[unread-date]",
        "export.csv:4: error: record 3, column 'colour': the column of all answers and those of each "
          + "answer do not agree; correct the record where it was collected [split-mismatch]",
        "export.csv:5: error: record 4, column 'cost': this is no amount; write it as 1234.50 "
          + "[unread-number]",
        "export.csv:6: error: record 5, column 'town': the mapping has no code for this value; the "
          + "nearest code is 'north'; add it to 'values' of 'town' [unmapped-value]",
      ])
    #expect(!findings.joined().lowercased().contains("canary"))
  }

  @Test func aColumnThatIsNotThereIsNamed() throws {
    let (_, findings) = try ImportFixture.convert(
      Array("id;towm\n1;north\n".utf8), "columns: {id: id, town: town}")
    #expect(
      findings == [
        "content/import/cases.yml: error: the export has no column 'town', which the mapping of "
          + "'town' names; did you mean 'towm'? [unknown-column]"
      ])
  }

  @Test func faultsOfTheMappingAreLocated() throws {
    let found = try ImportFixture.mapping(
      """
      delimiter: abc
      colums: {}
      columns:
        town: {from: town, split: "/", values: {N: nort}}
        date: {from: d, dates: year}
        colours: {separator: " "}
        colour: x
      """
    ).diagnostics.sorted.map(\.description)
    #expect(
      found == [
        "content/import/cases.yml:1:12: error: 'delimiter' is one sign such as ';', or 'tab' "
          + "[wrong-type]",
        "content/import/cases.yml:2:1: error: the mapping has no key 'colums'; did you mean "
          + "'columns'? [unknown-key]",
        "content/import/cases.yml:4:9: error: 'town' holds one value a record; take 'separator' and "
          + "'split' away [wrong-type]",
        "content/import/cases.yml:4:46: error: 'nort' is no code of 'town'; did you mean 'north'? "
          + "[unknown-code]",
        "content/import/cases.yml:5:26: error: 'year' is no order of a date; the orders are iso, "
          + "day.month.year, month/day/year [unknown-date-order]",
        "content/import/cases.yml:6:12: error: 'colours' of the mapping has neither 'from' nor "
          + "'value' [missing-key]",
        "content/import/cases.yml:7:3: error: 'columns' of the mapping has no key 'colour'; did you "
          + "mean 'colours'? [unknown-key]",
      ])
  }

  /// Which of day and month stands first can't always be told from the dates: then the draft asks.
  @Test(arguments: [("03/04/2014", true), ("13/04/2014", false), ("2014-03-04", false)])
  func theDraftAsksWhatTheDatesDontSay(_ date: String, _ asks: Bool) throws {
    let rows = "id;date\n" + (0..<20).map { "\($0);\(date)\n" }.joined()
    let table = try #require(
      ExportTable.read(Array(rows.utf8), encoding: nil, delimiter: nil, file: "e").value)
    let text = MappingDraft(
      table, ImportFixture.schema, ImportFixture.labels, export: "e", command: "run"
    ).text
    #expect(text.contains("# Does the day stand first, or the month?") == asks)
  }

  @Test func theDraftHoldsNoRareAnswer() throws {
    var rows = "id;town;note\n"
    for number in 0..<40 { rows += "\(number);north;free text \(number)\n" }
    rows += "90;Anna's flat;x\n"
    for number in 50..<55 { rows += "\(number);Border;x\n" }
    let table = try #require(
      ExportTable.read(Array(rows.utf8), encoding: nil, delimiter: nil, file: "e").value)
    let text = MappingDraft(
      table, ImportFixture.schema, ImportFixture.labels, export: "e", command: "run"
    ).text
    #expect(text.contains("\"Border\": \"\"  # no such code: name one"))
    #expect(text.contains("# And 1 other, each in fewer than 5 records."))
    #expect(!text.contains("Anna") && !text.contains("free text"))
  }
}
