import Diagnostics
import Files
import Testing

@Suite struct TextFileTests {
  @Test func readsWhatEditorsWrite() {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(TextFile.decode(mark + Array("a\r\né\r\n".utf8), file: "f").value == "a\né\n")
    #expect(TextFile.decode(Array("a\rb".utf8), file: "f").value == "a\rb")
    #expect(TextFile.decode([], file: "f").value == "")
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0xC3, 0xA9, 0xFF], 2, 3), ([0xC3], 1, 1), ([0x61, 0xED, 0xA0, 0x80], 1, 2),
    ] as [([UInt8], Int, Int)])
  func placesABrokenByte(_ bytes: [UInt8], _ line: Int, _ column: Int) {
    let outcome = TextFile.decode(bytes, file: "f")
    #expect(outcome.value == nil)
    #expect(
      outcome.diagnostics.sorted.map(\.description)
        == [
          "f:\(line):\(column): error: this byte is not UTF-8; save the file as UTF-8 [invalid-utf8]"
        ])
  }
}
