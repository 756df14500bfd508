import Diagnostics
import TestSupport
import Testing

@Suite struct DiagnosticsTests {
  private let here = Place(file: "a.md", line: 2, column: 1)
  private let before = Place(file: "a.md", line: 1, column: 5)

  @Test func startsEmpty() {
    let none = Diagnostics()
    #expect(none.isEmpty && !none.hasErrors)
    #expect(none.sorted == [])
  }

  @Test func countsErrorsAndWarnings() {
    var found = Diagnostics()
    found.warning("w", "a warning", at: here)
    #expect(!found.hasErrors && !found.isEmpty)
    found.error("e", "an error", at: before)
    found.error("e", "another error", at: before)
    #expect(found.hasErrors)
  }

  @Test func keepsTheOrderInWhichTheyWereMade() {
    var found = Diagnostics([.error("e", "first", at: here)])
    found.add(.warning("w", "second", at: before))
    found.add(Diagnostics([.error("e", "third", at: before)]))
    #expect(found.all.map(\.message) == ["first", "second", "third"])
  }

  @Test func sortsByPlaceAndSaysNothingTwice() {
    let late = Diagnostic.error("e", "late", at: here)
    let early = Diagnostic.warning("w", "early", at: before)
    #expect(Diagnostics([late, early, late, early, late]).sorted == [early, late])
    // Another message at the same place is another finding.
    let other = Diagnostic.error("e", "other", at: here)
    #expect(Diagnostics([other, late]).sorted == [late, other])
  }

  @Test func strictMakesWarningsErrors() {
    let found = Diagnostics([.warning("w", "early", at: before), .error("e", "late", at: here)])
    #expect(
      found.strict.all == [.error("w", "early", at: before), .error("e", "late", at: here)])
  }
}
