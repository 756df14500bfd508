import Codebook
import TestSupport
import Testing

@testable import CaseData

@Suite struct CSVScannerTests {
  let notes = Fixture.schema(Fixture.place, Fixture.note, isSensitive: false)

  @Test(arguments: ["\n", "\r\n", "\r"], [",", ";", "\t"])
  func readsAnyLineEndAndSeparator(lineEnd: String, separator: String) {
    let lines = ["country,note", #"by,"a ""b"", c;d\#te""#, "ge,", "kz,x"]
    let text = lines.map {
      $0.replacing(",", with: separator, maxReplacements: 1) + lineEnd
    }.joined()
    let data = expect(text, as: notes)
    #expect(data.values(0) == .codes([1, 2, 3]))
    #expect(data.values(1) == .texts(["a \"b\", c;d\te", "", "x"]))
  }

  @Test func keepsLineEndsInQuotationMarks() {
    let data = expect("country,note\nby,\"one\ntwo\r\nthree\"\nge,\"\"", as: notes)
    #expect(data.values(1) == .texts(["one\ntwo\r\nthree", ""]))
  }

  @Test func readsALastLineWithoutAnEnd() {
    #expect(expect("country,note\nby,last", as: notes).values(1) == .texts(["last"]))
    #expect(expect("country,note\nby,", as: notes).values(1) == .texts([""]))
  }

  @Test func findsAnUnclosedQuotationMark() {
    expect(
      "country,note\nby,1️⃣\"open\nge,x\nkz,y\n", as: notes,
      finds: .error(
        "1️⃣", "unclosed-quote",
        "this quotation mark is never closed; close it behind the text of the cell"))
    expect(
      "country,1️⃣\"note\nge,x\n", as: notes,
      finds: .error(
        "1️⃣", "unclosed-quote",
        "this quotation mark is never closed; close it behind the text of the cell"))
  }

  @Test func findsNothingElseBehindAnUnclosedQuotationMark() {
    let data = expect(
      "country,note\nge,x\n1️⃣\"by,open\nkz,y\n", as: notes,
      finds: .error(
        "1️⃣", "unclosed-quote",
        "this quotation mark is never closed; close it behind the text of the cell"))
    #expect((data.recordCount, data.count) == (2, 1))
  }

  @Test func findsTextBehindAClosingQuotationMark() {
    let data = expect(
      "country,note\nby,\"said \"1️⃣no\" loudly\"\nge,x\n", as: notes,
      finds: .error(
        "1️⃣", "text-after-quote",
        "a closing quotation mark ends its cell; double the marks that belong to the text"))
    #expect(data.values(1) == .texts(["", "x"]))
  }

  @Test func findsAStrayQuotationMark() {
    let data = expect(
      "country,note\nby,5 1️⃣\" pipe\nge, 2️⃣\"x\"\n", as: notes,
      finds: .error("1️⃣", "stray-quote", Self.stray), .error("2️⃣", "stray-quote", Self.stray))
    #expect(data.values(1) == .texts(["", ""]))
  }

  static let stray =
    "a quotation mark stands within this cell; put the cell in quotation marks, and double this one"
}
