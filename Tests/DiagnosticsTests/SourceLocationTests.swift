import Diagnostics
import TestSupport
import Testing

@Suite struct SourceLocationTests {
  @Test func writesWhatIsKnown() {
    #expect(Place(file: "a.yml").description == "a.yml")
    #expect(Place(file: "a.yml", line: 3).description == "a.yml:3")
    #expect(Place(file: "a.yml", line: 3, column: 9).description == "a.yml:3:9")
  }

  @Test func hasNoColumnWithoutALine() {
    #expect(Place(file: "a.yml", column: 9) == Place(file: "a.yml"))
  }
}
