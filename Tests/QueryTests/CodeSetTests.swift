import Query
import Testing

@Suite struct CodeSetTests {
  @Test func keepsNotRecordedBesideTheCodes() {
    let set = CodeSet(positions: [0, 2])
    #expect((UInt8(0)...4).filter(set.contains) == [1, 3])
    #expect(CodeSet.missing.contains(stored: 0) && !CodeSet.missing.contains(stored: 1))
    #expect((UInt8(0)...4).filter(CodeSet.all(count: 3).contains) == [0, 1, 2, 3])
  }

  @Test func holdsTheLongestList() {
    let all = CodeSet.all(count: 63)
    #expect((UInt8(0)...63).allSatisfy(all.contains))
    #expect(CodeSet(positions: Array(0..<63)) == all.subtracting(.missing))
    #expect(CodeSet.all(count: 62).contains(stored: 63) == false)
  }

  @Test func intersectsAndSubtracts() {
    let (a, b) = (CodeSet(positions: [0, 1]), CodeSet(positions: [1, 2]))
    #expect(a.intersection(b) == CodeSet(positions: [1]))
    #expect(a.subtracting(b) == CodeSet(positions: [0]))
  }
}
