import TestSupport
import Testing

@testable import Charts

@Suite struct LengthTests {
  @Test(arguments: [
    (0, "0em"), (5, ".05em"), (40, ".4em"), (125, "1.25em"), (120, "1.2em"), (1_700, "17em"),
    (-70, "-.7em"), (-120, "-1.2em"), (1_005, "10.05em"),
  ])
  func isWrittenInHundredths(_ hundredths: Int, _ text: String) {
    #expect(Length.em(hundredths) == text)
  }

  @Test func isAPartOfAWhole() {
    #expect(Length.part(1, of: 3, full: 10_000) == 3_333)
    #expect(Length.part(2, of: 3, full: 10_000) == 6_666)
    #expect(Length.part(0, of: 3, full: 10_000) == 0)
    #expect(Length.part(3, of: 0, full: 10_000) == 0)
    #expect(Length.part(-3, of: 5, full: 10_000) == 0)
    #expect(Length.part(.max, of: .max, full: 10_000) == 10_000)
    // More than fits: as much as does.
    #expect(Length.part(1 << 51, of: 2, full: 10_000) == .max)
    #expect(Length.part(.max, of: 1, full: 10_000) == .max)
  }
}
