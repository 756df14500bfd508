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

  private func lookUp(_ code: String, _ table: CodeTable) -> Int? {
    let bytes = Array("<\(code)>".utf8)
    return table.position(bytes.span, 1..<bytes.count - 1)
  }
}
