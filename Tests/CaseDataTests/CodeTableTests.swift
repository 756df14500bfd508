import Codebook
import Testing

@testable import CaseData

@Suite struct CodeTableTests {
  @Test func findsEveryCodeAndNothingElse() {
    let codes = (0..<CodeTable.limit).map { "c\($0)" }
    let table = CodeTable(CodeList(name: "long", codes: codes))
    for (position, code) in codes.enumerated() {
      #expect(lookUp(code, table) == position)
      #expect(lookUp(code + "0", table) == codes.firstIndex(of: code + "0"))
      #expect(lookUp("d" + code, table) == nil)
    }
    #expect(lookUp("", table) == nil)
  }

  @Test func tellsCodesOfAnyLengthApart() {
    let codes = (1...40).map { String(repeating: "a", count: $0) }
    let table = CodeTable(CodeList(name: "long", codes: codes))
    for (position, code) in codes.enumerated() {
      #expect(lookUp(code, table) == position)
      #expect(lookUp(code.dropLast() + "b", table) == nil)
      #expect(lookUp("b" + code.dropFirst(), table) == nil)
    }
  }

  private func lookUp(_ code: String, _ table: CodeTable) -> Int? {
    Array("<\(code)>".utf8).withBlockText { text in
      table.position(text.raw, 1, text.count - 2)
    }
  }
}
