import Diagnostics
import Testing

@testable import CaseData

@Suite struct LineIndexTests {
  @Test func knowsEveryLineEnd() {
    let bytes = Array("\u{FEFF}aé\nb\r\nc\rd\n\ne".utf8)
    let places = bytes.withBlockText { text in
      let index = LineIndex(text, from: 3)
      return (3...text.count).map { offset in
        let (line, column) = index.place(of: offset)
        return "\(line):\(column)"
      }
    }
    #expect(
      places == [
        "1:1", "1:2", "1:3", "1:4", "2:1", "2:2", "2:3", "3:1", "3:2", "4:1", "4:2", "5:1", "6:1",
        "6:2",
      ])
  }
}
