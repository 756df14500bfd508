import Testing

@testable import Readback

@Suite struct CSVFieldsTests {
  private func split(_ text: String) -> [[String]]? { CSVFields.split(Array(text.utf8)) }

  @Test func splitsFields() {
    #expect(split("a,\"b,\"\"c\"\"\n\",\n,,\"\"\n") == [["a", "b,\"c\"\n", ""], ["", "", ""]])
    #expect(split("") == [])
    #expect(split("\n") == [[""]])
  }

  @Test(arguments: ["a", "a,b", "a\"b\n", "\"a\n", "\"a\"b\n", "a\n\""])
  func refusesWhatIsNotWrittenSo(text: String) {
    #expect(split(text) == nil)
  }
}
