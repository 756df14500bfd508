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
      "b;N;08.03.2014;red green;1;ДА;1 000,5;x\na;SOUTH;2014-03;n/a;;n/a;;x\n"
        + "n/a;north;n/a;r;✓;НЕТ;n/a;x\n"
    )
    #expect(findings == [])
    #expect(
      cells == [
        ["a", "south", "2014-03", "month", "", "", "", "imported"],
        ["b", "north", "2014-03-08", "day", "red|green", "", "1000.50", "imported"],
        ["n/a", "north", "", "unknown", "red", "", "", "imported"],
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
        "content/import/cases.yml:1:12: error: 'delimiter' is one sign such as ';', or 'tab'; "
          + "write one [wrong-type]",
        "content/import/cases.yml:2:1: error: the mapping has no key 'colums'; did you mean "
          + "'columns'? [unknown-key]",
        "content/import/cases.yml:4:9: error: 'town' holds one value a record; take 'separator' and "
          + "'split' away [wrong-type]",
        "content/import/cases.yml:4:46: error: 'nort' is no code of 'town'; did you mean 'north'? "
          + "[unknown-code]",
        "content/import/cases.yml:5:26: error: 'year' is no order of a date; the orders are iso, "
          + "day.month.year, month/day/year [unknown-date-order]",
        "content/import/cases.yml:6:12: error: 'colours' of the mapping needs 'from', a column of the "
          + "export, or 'value', the same for all records; give one of them [missing-key]",
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
    // What the draft asks is not answered by importing with it.
    let found = try ImportFixture.mapping(text).diagnostics.all.map(\.id)
    #expect(found == (asks ? ["unknown-date-order"] : []))
  }

  @Test func theDraftHoldsNoRareAnswer() throws {
    var rows = "id;town;note\n"
    for number in 0..<40 { rows += "\(number);north;free text \(number)\n" }
    rows += "90;Anna's flat;x\n"
    for number in 50..<56 {
      rows += "\(number);Border;x\n\(number)0;Border guard;x\n\(number)1;Anna Petrova;x\n"
      rows += "\(number)2;555 12 34;x\n\(number)3;anna@example.org;x\n"
    }
    let table = try #require(
      ExportTable.read(Array(rows.utf8), encoding: nil, delimiter: nil, file: "e").value)
    let text = MappingDraft(
      table, ImportFixture.schema, ImportFixture.labels, export: "e", command: "run"
    ).text
    #expect(
      text.contains(
        "    # No code fits 6 other values of this column; look there, and add each as \"value\": code."
      ))
    for secret in ["anna", "free text", "555", "border"] {
      #expect(!text.lowercased().contains(secret))
    }
    // What the draft doesn't know is no code, and no record with it is taken.
    let converted = try ImportFixture.convert(Array(rows.utf8), text)
    #expect(converted.cells.count == 40 && converted.findings.count == 31)
  }

  /// A column that only may be the right one, or one of two, is named by the author.
  @Test(arguments: [
    (
      "id;land\n", "north",
      "    # Is it the column \"land\"? Write its name, or take this entry out.\n"
    ),
    ("id;a/town;b/town\n", "north;south", "    # Which column: \"a/town\" or \"b/town\"?\n"),
  ])
  func aDoubtfulColumnIsLeftOpen(_ head: String, _ values: String, _ question: String) throws {
    let export = head + (0..<20).map { "\($0);\(values)\n" }.joined()
    let text = try draft(export)
    #expect(text.contains(question + "    from: \"?\"\n"))
    let found = try ImportFixture.mapping(text).diagnostics.all.map(\.message)
    #expect(
      found == [
        "no column is named yet for 'town'; name one of the export, or take the entry out"
      ])
  }

  @Test func datesOfTwoKindsNeedBothOrders() throws {
    let dates = ["2014-03-04", "13.04.2014", "2014-05"]
    let rows = (0..<30).map { "\($0);\(dates[$0 % 3])\n" }.joined()
    #expect(try draft("id;date\n" + rows).contains("    dates: [\"day.month.year\", \"iso\"]\n"))
  }

  @Test func aMarkOfOneColumnSaysNothingOfAnother() throws {
    let text = try draft(
      "id;cost;people\n" + (0..<20).map { "\($0);1,50;1.234\n" }.joined() + "90;1.234;2\n")
    #expect(text.contains("  cost:\n    from: \"cost\"\n    decimal: \",\"\n"))
    #expect(text.contains("    decimal: \"?\"\n"))
  }

  @Test func whatASpreadsheetHasLostIsRefused() throws {
    let found = try findings(
      "id;town\n1,23E+15;north\nb;#N/A\n#ССЫЛКА!;north\n", "columns: {id: id, town: town}")
    #expect(found.count == 3 && found.allSatisfy { $0.hasSuffix("[spreadsheet-fault]") })
  }

  /// Which of two records with one key is right, the fault of one of them doesn't say.
  @Test func aFaultyTwinIsATwin() throws {
    let found = try findings("id;town\n1;nowhere\n1;north\n", "columns: {id: id, town: town}")
    #expect(found.last?.contains("record 2 has the key of record 1") == true)
  }

  /// Where no column is known the first line may be a record: nothing of it is said.
  @Test func aStrangersFirstLineIsNotQuoted() throws {
    let found = try findings("iid;towm\n1;north\n", "columns: {id: id, town: town}")
    #expect(found.count == 2 && found.allSatisfy { !$0.contains("towm") && !$0.contains("iid") })
  }

  @Test func aValueThatOneRecordRepeatsStaysOutOfTheDraft() throws {
    var rows = "id;colours\n"
    for number in 0..<40 { rows += "\(number);red, green\n" }
    rows += "90;red, canary, canary, canary, canary, canary\n"
    #expect(!(try draft(rows).contains("canary")))
  }

  private func draft(_ export: String) throws -> String {
    let table = try #require(
      ExportTable.read(Array(export.utf8), encoding: nil, delimiter: nil, file: "e").value)
    return MappingDraft(
      table, ImportFixture.schema, ImportFixture.labels, export: "e", command: "run"
    ).text
  }

  /// A record in the place of the names of columns would be copied into the draft.
  @Test(arguments: [
    ("a;north;x\nb;south;y\n", true), ("1;anna@example.org;x\n2;b;y\n", true),
    ("x;08.03.2014\ny;09.03.2014\n", true), ("k;t\nk;u\n", true),
    ("id;town;note\na;north;x\nb;south;y\n", false),
    ("id;town;note;Police\na;north;x;Police\nb;south;y;\n", false),
    ("id;What happened in 2014 and 2015?\na;beaten\n", false),
  ])
  func aFirstLineThatIsARecordIsSeen(_ export: String, _ isRecord: Bool) throws {
    let table = try #require(
      ExportTable.read(Array(export.utf8), encoding: nil, delimiter: nil, file: "e").value)
    #expect(
      HeaderCheck(table, ImportFixture.schema, ImportFixture.labels).looksLikeRecord == isRecord)
  }

  @Test(arguments: [("1,234", "?"), ("1,234;x\n1.5", "."), ("1,234;x\n1,5", ",")])
  func theDraftAsksWhatTheNumbersDontSay(_ values: String, _ mark: String) throws {
    let rows = values.replacing(";x", with: "").split(separator: "\n").enumerated()
    let text = try draft("id;cost\n" + rows.map { "\($0.offset);\"\($0.element)\"\n" }.joined())
    #expect(text.contains("decimal: \"\(mark)\""))
    #expect(try ImportFixture.mapping(text).diagnostics.hasErrors == (mark == "?"))
  }

  @Test func aNamesakeWithOtherValuesIsSaid() throws {
    let text = try draft("id;date\n" + (0..<20).map { "\($0);day \($0)\n" }.joined())
    #expect(
      text.contains(
        "# date: column \"date\" has its name, but hardly any of its values can be read so."))
  }

  // MARK: What can be read in two ways is not read

  private func findings(_ export: String, _ mapping: String) throws -> [String] {
    try ImportFixture.convert(Array(export.utf8), mapping).findings
  }

  @Test func aDateThatTwoOrdersReadOtherwiseIsRefused() throws {
    let mapping = """
      columns: {id: id, town: {value: north}, date: {from: d, dates: [day.month.year, month/day/year]}}
      """
    let (cells, found) = try ImportFixture.convert(
      Array("id;d\na;03/04/2014\nb;13/04/2014\nc;04/04/2014\n".utf8), mapping)
    #expect(cells.map { $0[2] } == ["2014-04-13", "2014-04-04"])
    #expect(
      found == [
        "export.csv:2: error: record 1, column 'd': day and month of this date can be read either way; "
          + "leave only one of the orders in 'dates' of 'date' in the mapping, or write the date as "
          + "2014-03-08 [unread-date]"
      ])
  }

  @Test func aNumberWithADoubtfulMarkIsRefused() throws {
    let columns = "columns: {id: id, town: {value: north}, cost: c}"
    #expect(
      try findings("id;c\na;1.000\n", columns) == [
        "export.csv:2: error: record 1, column 'c': the mark before the last three digits may divide "
          + "thousands or begin decimals; say which mark begins decimals with 'decimal: \",\"' or "
          + "'decimal: \".\"' in the mapping [unread-number]"
      ])
    let (cells, found) = try ImportFixture.convert(
      Array("id;c\na;1.000\n".utf8), "decimal: \",\"\n\(columns)")
    #expect(found == [] && cells[0][6] == "1000")
  }

  @Test func answersThatSayNeitherAreRefused() throws {
    let found = try convert("a;north;2014;red;maybe;0;1;x\n").findings
    #expect(
      found == [
        "export.csv:2: error: record 1, column 'colour': what stands in column 'colour/red' says neither "
          + "that the answer was chosen nor that it was not; add it to 'yes' or to 'no' of the mapping "
          + "[unread-choice]"
      ])
  }

  @Test func anAnswerWithoutACodeIsNamed() throws {
    #expect(
      try findings(
        "id;q/red;q/gren\na;1;1\n",
        "columns: {id: id, town: {value: north}, colours: {from: q, split: /}}") == [
          "content/import/cases.yml: error: the mapping has no code for the answer of column 'q/gren'; "
            + "the nearest code is 'green'; add 'gren' to 'values' of 'colours', with the code \"\" where "
            + "it says nothing [unmapped-option]"
        ])
  }

  @Test func aQuestionInTwoGroupsIsNotMixed() throws {
    let message =
      "content/import/cases.yml: error: 'q', which the mapping of 'colours' names, stands in several "
      + "groups of the export; write it with its group, such as 'group/q' [unknown-column]"
    let mapping = "columns: {id: id, town: {value: north}, colours: {from: q, split: /}}"
    #expect(try findings("id;a/q/red;b/q/red\na;1;0\n", mapping) == [message])
    #expect(try findings("id;a/q;b/q\na;red;green\n", mapping) == [message])
  }

  @Test func everyRecordNeedsItsKeyAndItsTown() throws {
    let found = try findings(
      "id;town\n;north\nb;\nc;north\nc;south\n", "columns: {id: id, town: town}")
    #expect(
      found == [
        "export.csv:2: error: record 1, column 'id': this is empty, and every record needs 'id'; fill it "
          + "in where the record was collected [missing-value]",
        "export.csv:3: error: record 2, column 'town': this is empty, and every record needs 'town'; "
          + "fill it in where the record was collected [missing-value]",
        "export.csv:5: error: record 4 has the key of record 3; delete one of them where they were "
          + "collected, or name a column of its own for each [duplicate-id]",
      ])
    #expect(
      try findings("id;x\na;1\n", "columns: {id: id}") == [
        "content/import/cases.yml: error: the mapping has nothing for 'town', which every record needs; "
          + "name its column [missing-key]"
      ])
  }

  @Test(arguments: [
    ("town", "nort", "unknown-code"), ("colours", "red|gren", "unknown-code"),
    ("people", "many", "unread-number"), ("cost", "1,5", "unread-number"),
    ("date", "8.3.2014", "unread-date"), ("id", "a", "wrong-type"),
  ])
  func aValueForAllRecordsIsChecked(_ column: String, _ value: String, _ id: String) throws {
    let found = try ImportFixture.mapping("columns: {\(column): {value: \"\(value)\"}}").diagnostics
    #expect(found.all.map(\.id) == [id] && found.all[0].location.line == 1)
  }

  @Test func aColumnHasOneSource() throws {
    let found = try ImportFixture.mapping("columns: {town: {from: a, value: north}}").diagnostics
    #expect(found.all.map(\.id) == ["missing-key"])
  }
}
