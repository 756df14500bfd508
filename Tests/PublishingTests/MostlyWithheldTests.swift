import Testing

/// A table that a reader would see less than half of is a warning at its place.
@Suite struct MostlyWithheldTests {
  private func table(_ rows: String, _ kind: String = "table") -> String {
    "```\(kind)\nof: reports\nrows: \(rows)\n\(kind == "table" ? "caption" : "title"): T\n```\n"
  }

  @Test func saysNothingWhereMostIsPrinted() {
    #expect(FixtureSite().withBody(table("town")).findings == [])
  }

  @Test func advisesACoarserPeriod() {
    #expect(
      FixtureSite().withBody(table("date by month")).findings == [
        "content/en/index.md:6:1: warning: 6 of 6 values of this table are withheld; the best "
          + "single change: with 'rows: date by quarter' in the table at content/en/index.md:6, 1 "
          + "number more could be printed [mostly-withheld]"
      ])
  }

  @Test func namesThePageOfADocumentThatIsMadeForEachCode() {
    let text =
      "---\nkind: page\neach: town\ntitle: T\nsummary: S.\n---\n"
      + table("flaw\nwhere: town is this", "chart")
    let findings = FixtureSite().with("en/town.md", text).findings
    #expect(findings.count == 1)
    #expect(findings.allSatisfy { $0.hasPrefix("content/en/town.md:7:1: warning: ") })
    #expect(findings.contains { $0.contains(" values of this chart are withheld on en/town-") })
  }
}
