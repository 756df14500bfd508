import Codebook
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import CaseData

@Suite struct FileTextTests {
  func schema(_ encoding: TextEncoding = .utf8) -> DataSetSchema {
    Fixture.schema(Fixture.place, Fixture.note, isSensitive: false, encoding: encoding)
  }

  func findings(_ bytes: [UInt8], _ encoding: TextEncoding = .utf8) -> [String] {
    CaseFile.read(bytes, as: schema(encoding), file: "f.csv").diagnostics.sorted.map(\.description)
  }

  func utf16(_ text: String, isBigEndian: Bool = false) -> [UInt8] {
    text.utf16.flatMap {
      let pair = [UInt8($0 & 0xFF), UInt8($0 >> 8)]
      return isBigEndian ? pair.reversed() : pair
    }
  }

  @Test(arguments: ["", "\u{FEFF}", "\n", " \r\n\t\n"])
  func findsAnEmptyFile(text: String) {
    #expect(
      findings(Array(text.utf8))
        == [
          "f.csv: error: the file is empty; write the names of the columns, then the records "
            + "[empty-file]"
        ])
  }

  @Test func skipsAByteOrderMark() {
    expect(
      "1️⃣country\nby\n", as: schema(),
      finds: .error(
        "1️⃣", "missing-column",
        "the header has no column 'note', which the codebook names for 'cases'; add it"))
    #expect(
      findings(Array("\u{FEFF}country\nby\n".utf8)) == [
        "f.csv:1:1: error: the header has no column 'note', which the codebook names for 'cases'; "
          + "add it [missing-column]"
      ])
  }

  @Test func findsBytesThatAreNotUTF8() {
    let place = "is not UTF-8; save it as UTF-8, or name its encoding (windows-1251 or utf-16) in "
    #expect(
      findings(Array("country,note\nby,ä".utf8) + [0xCF, 0xF0] + Array("\n".utf8))
        == ["f.csv:2:6: error: the file \(place)the codebook [invalid-utf8]"])
    #expect(
      findings(Array("country,note\nby,".utf8) + [0xED, 0xA0, 0x80])
        == ["f.csv:2:4: error: the file \(place)the codebook [invalid-utf8]"])
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x63, 0x00], [0xFE, 0xFF, 0x00, 0x63], [0x63, 0x00, 0x6F, 0x00], [0x00, 0x63],
    ] as [[UInt8]])
  func findsUTF16(bytes: [UInt8]) {
    #expect(
      findings(bytes) == [
        "f.csv: error: the file looks like UTF-16, not UTF-8; name its encoding (utf-16) in the "
          + "codebook, or save it as UTF-8 [wrong-encoding]"
      ])
  }

  @Test func findsANULCharacter() {
    #expect(
      findings(Array("country,note\nby,a\0\n".utf8)) == [
        "f.csv:2:5: error: a NUL character has no place in a data file; export the file again "
          + "[nul-character]"
      ])
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE], false), ([0xFE, 0xFF], true), ([], false), ([], true),
    ] as [([UInt8], Bool)])
  func readsUTF16(mark: [UInt8], isBigEndian: Bool) {
    let text = "country;note\r\nge;ძალადობა 🟠 ы\r\n"
    let read = CaseFile.read(
      mark + utf16(text, isBigEndian: isBigEndian), as: schema(.utf16), file: "f.csv")
    #expect(read.diagnostics.isEmpty)
    #expect(read.value.values(1) == .texts(["ძალადობა 🟠 ы"]))
  }

  @Test func findsFaultsInUTF16() {
    let message = "error: the file is not utf-16 as the codebook says; correct its encoding there, "
    let start = [0xFF, 0xFE] + utf16("country,note\nby,")
    #expect(
      findings(start + [0x00, 0xD8], .utf16)
        == ["f.csv:2:4: \(message)or save it as UTF-8 [wrong-encoding]"])
    #expect(
      findings(start + [0x41], .utf16)
        == ["f.csv:2:4: \(message)or save it as UTF-8 [wrong-encoding]"])
    #expect(
      findings(Array("country,note\nby,\n".utf8), .utf16)
        == ["f.csv: \(message)or save it as UTF-8 [wrong-encoding]"])
  }

  @Test func readsWindows1251() {
    // «Ёлка» № 5 – Київ, ўсё
    let note: [UInt8] = [
      0xAB, 0xA8, 0xEB, 0xEA, 0xE0, 0xBB, 0x20, 0xB9, 0x20, 0x35, 0x20, 0x96, 0x20, 0xCA, 0xE8,
      0xBF, 0xE2, 0x2C, 0x20, 0xA2, 0xF1, 0xB8,
    ]
    let bytes = Array("country,note\nge,\"".utf8) + note + Array("\"\nkx,\n".utf8)
    let read = CaseFile.read(bytes, as: schema(.windows1251), file: "f.csv")
    #expect(read.value.values(1) == .texts(["«Ёлка» № 5 – Київ, ўсё", ""]))
    #expect(
      read.diagnostics.sorted.map(\.description) == [
        "f.csv:3:1: error: country 'kx' is not in the codebook; did you mean 'kz'? [unknown-code]"
      ])
  }

  @Test func knowsWindows1251AsFoundationDoes() {
    for byte in UInt8.min...UInt8.max {
      let expected = String(data: Data([byte]), encoding: .windowsCP1251).map { Array($0.utf8) }
      let isUndefined = byte == 0x98
      #expect(
        Windows1251.transcode([byte]) == (isUndefined ? [0xFF] : expected), "byte \(byte)")
    }
  }

  @Test func findsFaultsInWindows1251() {
    let text = Array("country,note\nby,".utf8)
    let message =
      "the file is not windows-1251 as the codebook says; correct its encoding there, or save it "
    #expect(
      findings(text + [0x98], .windows1251)
        == ["f.csv:2:4: error: \(message)as UTF-8 [wrong-encoding]"])
    #expect(
      findings([0xEF, 0xBB, 0xBF] + text, .windows1251)
        == ["f.csv: error: \(message)as UTF-8 [wrong-encoding]"])
    #expect(
      findings(text + Array("привет".utf8), .windows1251) == [
        "f.csv: warning: the file looks like UTF-8, but the codebook says windows-1251; correct its "
          + "encoding there [wrong-encoding]"
      ])
  }
}
