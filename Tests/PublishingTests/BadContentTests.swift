import Diagnostics
import Testing

/// Every mistake in the content is a finding at its place, and nothing is published.
@Suite struct BadContentTests {
  @Test(arguments: BadContent.all) func isFoundAtItsPlace(_ bad: BadContent) {
    #expect(bad.site.findings == bad.findings)
    let hasErrors = bad.findings.contains { $0.contains(": error: ") }
    #expect((bad.site.make().value == nil) == hasErrors)
  }
}
