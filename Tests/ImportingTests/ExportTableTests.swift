import Diagnostics
import Testing

@testable import Importing

@Suite struct ExportTableTests {
  private func read(_ text: String) -> (table: ExportTable?, findings: [String]) {
    let read = ExportTable.read(
      Array(text.utf8), encoding: nil, delimiter: nil, file: "e.csv")
    return (read.value, read.diagnostics.all.map(\.description))
  }

  @Test(arguments: [
    ("a,b;c\n1,2;3\n", ["a", "b;c"], ["1", "2;3"]),
    ("a;b;c\n1;2;3", ["a", "b", "c"], ["1", "2", "3"]),
    ("a\tb\r\n\"1\t\"\"x\"\"\"\t2\r\n", ["a", "b"], ["1\t\"x\"", "2"]),
    ("a;b\r1;\r", ["a", "b"], ["1", ""]),
    ("\"a\";\"b\"\n\"1\n2\";3\n", ["a", "b"], ["1\n2", "3"]),
    (" a , b\n1,2", ["a", "b"], ["1", "2"]), ("a,b\n\"1\" ,2", ["a", "b"], ["1", "2"]),
    ("sep=;\r\na,b,c;d\r\n1;2", ["a,b,c", "d"], ["1", "2"]), ("a|b\n1|2", ["a", "b"], ["1", "2"]),
    ("one, or more, of all;x\n1;2", ["one, or more, of all", "x"], ["1", "2"]),
  ])
  func cells(_ text: String, _ header: [String], _ first: [String]) throws {
    let table = try #require(read(text).table)
    #expect(table.header == header && table.records.map(\.cells) == [first])
  }

  @Test func recordsAreNumberedAndPlaced() throws {
    let table = try #require(read("a;b\n\"1\n\n2\";3\n;\n\n4;5\n").table)
    #expect(table.records.map(\.number) == [1, 2] && table.records.map(\.line) == [2, 7])
  }

  @Test func faultsAreLocated() {
    #expect(
      read("a;b\n1;2;3\n4;5\n").findings == [
        "e.csv:2: error: record 1 has 3 cells, and the header has 2; is there a ';' or a quotation "
          + "mark too many in a text? [wrong-cell-count]"
      ])
    #expect(
      read("a;b\n1;2\n\"3;4\n5;6\n").findings.last
        == "e.csv:3: error: a quotation mark that opens here is never closed; close it, or double it "
        + "[open-quote]")
    // Record 2 would be swallowed by record 1, with the right number of cells.
    let stray = read("a;b\n1;\"x\n2;\"y\"\n3;4\n")
    #expect(
      stray.table == nil
        && stray.findings == [
          "e.csv:2: error: a cell goes on behind its closing quotation mark, and records may run into "
            + "one another; double the quotation marks within its text, or export again [text-after-quote]"
        ])
    #expect(
      read("a;b;a\n").findings == [
        "e.csv:1: error: columns 1 and 3 have the same name; rename one in the form or in the file "
          + "[duplicate-column]"
      ])
  }

  @Test func questionsInGroups() throws {
    let table = try #require(read("g/q;g/q/a;g/q/b/c;g/q/b;r\n1;2;3;4;5").table)
    #expect(table.indices(of: "q") == [0] && table.indices(of: "g/q") == [0])
    #expect(table.indices(of: "x") == [])
    #expect(table.options(of: "q", split: "/").map(\.option) == ["a", "b"])
    #expect(table.options(of: "g/q", split: "/").map(\.index) == [1, 3])
  }

  @Test func aMegabyteInOneCellIsRead() throws {
    let long = String(repeating: "x", count: 10_000_000)
    #expect(
      try #require(read("a,b\n1,\(long)\n").table).records[0].cells[1].utf8.count == 10_000_000)
  }
}
