import Diagnostics
import Testing

@testable import CaseData

@Suite struct LineIndexTests {
  @Test func knowsEveryLineEnd() {
    let text = FileText(bytes: Array("\u{FEFF}aé\nb\r\nc\rd\n\ne".utf8), start: 3)
    let index = LineIndex(text)
    let places = (3...text.bytes.count).map { index.location(of: $0, in: "f").description }
    #expect(
      places == [
        "f:1:1", "f:1:2", "f:1:3", "f:1:4", "f:2:1", "f:2:2", "f:2:3", "f:3:1", "f:3:2", "f:4:1",
        "f:4:2", "f:5:1", "f:6:1", "f:6:2",
      ])
  }
}
