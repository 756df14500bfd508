import Diagnostics
import Publishing
import Site
import TestSupport
import Testing

@Suite struct SiteBuildTests {
  @Test func makesTheFixtureWithoutFindings() {
    let site = FixtureSite()
    #expect(site.findings == [])
    #expect(
      site.file("en/index.html")
        == "<title>Roads</title><style>p { margin: 0 }</style>"
        + "All <data id=\"n1\" class=\"figure\" value=\"7\">7</data> reports.|"
        + "<p>We hold <data id=\"n2\" class=\"figure\" value=\"7\">7</data> reports.</p>\n\n")
    #expect(site.file("index.html") == "<a href=\"en/index.html\">English</a>\n")
  }

  @Test func givesTheSameBytesEachTime() {
    let first = FixtureSite().make().value?.files.map(\.bytes)
    for _ in 0..<5 { #expect(FixtureSite().make().value?.files.map(\.bytes) == first) }
  }

  @Test func passesOverSpacesBehindTheDashesOfFrontMatter() {
    let text = "--- \nkind: page\ntitle: Roads\nsummary: None.\n---\t\nText.\n"
    let site = FixtureSite().with("en/index.md", text)
    #expect(site.findings == [])
    #expect(site.file("en/index.html")?.hasSuffix("None.|<p>Text.</p>\n\n") == true)
  }

  @Test func leavesOutRecordsWithoutConsent() {
    // The eighth record has ice, and no consent to be counted.
    let site = FixtureSite().withBody("`= reports where flaw is ice`, `= left out of reports`")
    #expect(
      site.file("en/index.html")?.contains(
        "<p><data id=\"n1\" class=\"figure\" value=\"3\">3</data>, <span id=\"n2\" class=\"withheld\">"
      ) == true)
  }

  @Test func makesAPageForEachCode() {
    let site = FixtureSite().with(
      "en/town.md",
      """
      ---
      kind: page
      each: town
      title: "`= this`: `= town-reports`"
      summary: None.
      ---
      [Home](index.md)
      """)
    #expect(site.findings == [])
    #expect(
      site.file("en/town-north.html")
        == "<title>North &lt;b&gt;: 3</title><style>p { margin: 0 }</style>None.|"
        + "<p><a href=\"index.html\">Home</a></p>\n\n")
    #expect(
      site.file("en/town-south.html")?.hasPrefix("<title>South &amp; East: 4</title>") == true)
  }

  @Test func changesOnlyThePageWhoseTextChanges() {
    let about = "---\nkind: page\ntitle: About\nsummary: None.\n---\nOld.\n"
    let before = FixtureSite().with("en/about.md", about).make().value?.files ?? []
    let after =
      FixtureSite().with("en/about.md", about.replacing("Old", with: "New")).make().value?.files
      ?? []
    let changed = zip(before, after).filter { $0.0.bytes != $0.1.bytes }.map { $0.0.address }
    #expect(before.map(\.address) == after.map(\.address))
    #expect(changed == ["en/about.html"])
  }

  @Test func writesATableWithUnitBaseAndTheRuleForSeveral() {
    let site = FixtureSite().withBody(
      """
      ```table
      of: reports
      rows: flaw
      columns: town
      caption: Flaws by town
      ```
      """)
    #expect(
      site.findings == [
        "content/en/index.md:6:1: warning: 7 of 12 values of this table are withheld; the best "
          + "single change: with 'rows: flaw by group' in the table at content/en/index.md:6, 2 "
          + "numbers more could be printed [mostly-withheld]"
      ])
    expectGolden(site.file("en/index.html"), "table.html")
    expectGolden(site.file("en/index-table-1.csv"), "table.csv")
  }

  @Test func writesAChartWithItsNumbersInWords() {
    let site = FixtureSite().withBody(
      """
      ```chart
      of: reports
      rows: flaw by group
      title: Roads are worse than lamps
      order: value
      ```
      """)
    #expect(site.findings == [])
    expectGolden(site.file("en/index.html"), "chart.html")
  }

  /// The line below a chart's title is about the records of the chart, not of the whole data set.
  @Test func saysWhichPlaceAndPeriodAChartIsAbout() {
    func chart(_ filter: String) -> String {
      "```chart\nof: reports\n\(filter)rows: flaw by group\ntitle: A\n```\n"
    }
    let town = "---\nkind: page\neach: town\ntitle: \"`= this`\"\nsummary: None.\n---\n"
    let site = FixtureSite().with("en/town.md", town + chart("where: town is this\n"))
      .withBody(
        chart("") + "\n" + chart("where: town is south\n") + "\n"
          + chart("where: date in 2019-11..2020-01\n"))
    func scopes(_ address: String) -> [Substring] {
      (site.file(address) ?? "").split(separator: "<span class=\"subtitle\">").dropFirst()
        .map { $0.prefix { $0 != "." } }
    }
    #expect(
      scopes("en/index.html") == [
        "Both towns, one winter", "South &amp; East, one winter",
        "Both towns, 1 November 2019 – 31 January 2020",
      ])
    #expect(scopes("en/town-north.html") == ["North &lt;b&gt;, one winter"])
    #expect(scopes("en/town-south.html") == ["South &amp; East, one winter"])
  }

  @Test func offersAFastWayOut() {
    let matter = "---\nkind: page\ntitle: A\nsummary: A.\n"
    let site = FixtureSite()
      .with("en/safe.md", matter + "leave: true\n---\nA.\n")
      .with("en/other.md", matter + "leave: true\n---\nA.\n")
      .replacing(
        "navigation:",
        "leave: {url: \"https://example.org/?a&b\", explained: safe.md}\nnavigation:",
        in: "site.yml"
      )
      .withTemplate(
        "page.mustache",
        "{{{styles}}}{{{body}}}{{#hasLeave}}{{leaveHref}}{{#hasLeaveExplained}} "
          + "{{leaveExplainedHref}}{{/hasLeaveExplained}}{{/hasLeave}}")
    #expect(site.findings == [])
    let way = "https://example.org/?a&amp;b"
    #expect(site.file("en/other.html")?.hasSuffix("<p>A.</p>\n\(way) safe.html") == true)
    // The page that explains it does not lead to itself.
    #expect(site.file("en/safe.html")?.hasSuffix("<p>A.</p>\n\(way)") == true)
    #expect(site.file("en/index.html")?.contains("example.org") == false)
  }

  @Test func listsARegister() {
    let site = FixtureSite().withBody(
      """
      ```register
      data: costs
      columns: [town, paid]
      total: [paid]
      caption: Costs
      ```
      """)
    #expect(site.findings == [])
    expectGolden(site.file("en/index.html"), "register.html")
    expectGolden(site.file("en/index-table-1.csv"), "register.csv")
  }

  @Test func writesEverythingThatMarkdownHas() {
    let site = FixtureSite().withBody(
      """
      ## One & two

      *a* **b** ~~c~~ `d` <https://example.org/?a=1&b=2>[^n] \\
      e

      ### Three

      1. f
      2. g

         h

      > [!NOTE]
      > i

      > j

      ---

      Table: Things

      | k | l |
      |---|--:|
      | m | 1 |
      |   |   |

      ```text
      <n>
      ```

      ```codes
      list: flaw
      ```

      ```figures
      - all-reports
      - ice-share
      ```

      [^n]: A note.
      """)
    #expect(site.findings == [])
    expectGolden(site.file("en/index.html"), "markdown.html")
  }

  private func expectGolden(_ actual: String?, _ name: String) {
    #expect(actual != nil)
    #expect(actual == Golden.text(name, recording: actual))
  }
}
