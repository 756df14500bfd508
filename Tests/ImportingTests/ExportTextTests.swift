import Diagnostics
import Testing

@testable import Importing

@Suite struct ExportTextTests {
  private func read(_ bytes: [UInt8], _ encoding: String? = nil) -> (String?, String?, [String]) {
    let read = ExportText.decode(bytes, encoding: encoding, file: "e.csv")
    return (
      read.value.map { String(decoding: $0.bytes, as: UTF8.self) }, read.value?.encoding,
      read.diagnostics.all.map(\.id)
    )
  }

  @Test func encodingsAreTold() {
    #expect(read(Array("id;Ёж".utf8)) == ("id;Ёж", "utf-8", []))
    #expect(read([0xEF, 0xBB, 0xBF] + Array("id".utf8)) == ("id", "utf-8", []))
    #expect(read(ExportLayout.utf16("id;Ж", isBig: false)) == ("id;Ж", "utf-16", []))
    #expect(read(ExportLayout.utf16("id;Ж", isBig: true)) == ("id;Ж", "utf-16", []))
    #expect(
      read(Array(ExportLayout.utf16("id;name;x", isBig: false).dropFirst(2)))
        == ("id;name;x", "utf-16le", []))
    #expect(
      read(ExportLayout.windows1251("имя;город")) == (
        "имя;город", "windows-1251", ["guessed-encoding"]
      ))
    #expect(read([0xC1, 0xD5], "koi8-r") == ("ау", "koi8-r", []))
    let excel = "Место;Согласие\nОфис;ИСТИНА\nУлица;ЛОЖЬ\n"
    #expect(read(ExportLayout.windows1251(excel)) == (excel, "windows-1251", ["guessed-encoding"]))
  }

  @Test func whatCantBeToldIsAsked() {
    // "Ž" and "é" of a Western code page: mostly no small Cyrillic letters.
    #expect(read([0x41, 0xC0, 0xC1, 0xC2, 0x42]).2 == ["unknown-encoding"])
    // "Привет, мир" in KOI8-R and in the code page of DOS.
    #expect(
      read([0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4, 0x20, 0xED, 0xC9, 0xD2]).2 == ["unknown-encoding"])
    #expect(
      read([0x8F, 0xE0, 0xA8, 0xA2, 0xA5, 0xE2, 0x20, 0xAC, 0xA8, 0xE0]).2 == ["unknown-encoding"])
    // A Western text would become "Cafй, rйgion": Latin and Cyrillic letters in one word.
    #expect(
      read(Array("Caf".utf8) + [0xE9, 0x2C] + Array("r".utf8) + [0xE9]).2 == ["unknown-encoding"])
    #expect(read(Array("a".utf8), "no-such-encoding").2 == ["invalid-encoding"])
    #expect(read([0xFF, 0x41], "utf-8").2 == ["invalid-encoding"])
    #expect(read([0x41, 0, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47]).2 == ["invalid-encoding"])
    #expect(read([]).2 == ["empty-export"])
    #expect(read(Array("PK\u{3}\u{4}xx".utf8)).2 == ["packed-export"])
  }
}
