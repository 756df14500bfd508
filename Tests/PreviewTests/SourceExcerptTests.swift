import Diagnostics
import Files
import Testing

@testable import Preview

@Suite struct SourceExcerptTests {
  private func excerpt(_ text: String, _ line: Int?, _ column: Int?, file: String = "en/a.md")
    -> SourceExcerpt?
  {
    let folder = FolderSnapshot(files: [file: Array(text.utf8)])
    return SourceExcerpt(
      SourceLocation(file: "content/\(file)", line: line, column: column), in: ["content": folder])
  }

  @Test func theLineIsCutAtThePlace() throws {
    let found = try #require(excerpt("one\r\ntwo words\r\nthree", 2, 5))
    #expect(found.before == "two " && found.after == "words")
  }

  @Test func columnsCountBytes() throws {
    let found = try #require(excerpt("дело 851", 1, 10))
    #expect(found.before == "дело " && found.after == "851")
  }

  @Test(arguments: [("one", 9, 1), ("one", 1, 99), ("", 1, 1), ("\u{FEFF}one", 1, 1)])
  func placesBeyondTheTextBreakNothing(_ text: String, _ line: Int, _ column: Int) {
    let found = excerpt(text, line, column)
    #expect(line == 9 ? found == nil : found != nil)
    #expect(found?.after.hasPrefix("\u{FEFF}") != true)
  }

  @Test func longLinesAreShortened() throws {
    let found = try #require(excerpt(String(repeating: "a", count: 1000), 1, 500))
    #expect(found.before.count == 121 && found.after.count == 121)
  }

  @Test(arguments: ["data/cases.csv", "data/cases.txt", "ledger.json"])
  func recordsAreNotShown(_ file: String) {
    #expect(excerpt("a secret", 1, 1, file: file) == nil)
  }

  @Test func aWholeFileHasNoLine() {
    #expect(excerpt("one", nil, nil) == nil)
  }
}
