import Diagnostics
import Ledger
import Publishing
import TestSupport
import Testing

/// The list of numbers of a whole site, as an outside reader gets it.
@Suite struct PublishedIndexTests {
  private let address = "data/published.json"

  @Test func listsEveryNumberWithItsFateAndFiles() {
    let site = FixtureSite().withBody(
      """
      `= ice-share`, `= reports where date in 2019-11..2019-12`, `= reports where date is 2020-Q1`,
      `= sum of paid in costs`, `= left out of reports`

      ```table
      of: reports
      rows: flaw
      columns: town
      caption: Flaws by town
      ```
      """)
    #expect(site.make().diagnostics.all.map(\.id) == ["mostly-withheld"])
    let text = site.file(address)
    #expect(text != nil)
    #expect(text == Golden.text("published.json", recording: text))
  }

  @Test func saysNothingOfDemonstrationWhereThereIsNone() {
    let site = FixtureSite().replacing(
      "demonstration: true", "demonstration: false", in: "site.yml")
    #expect(
      site.file(address)?.contains("\"demonstration\":false,\n\"threshold\":3,\n") == true)
  }

  @Test func remembersTheSensitiveNumbersAlone() {
    let site = FixtureSite().withBody("`= reports`, `= sum of paid in costs`")
    let edition = site.make().value?.edition
    #expect(edition?.id == "1" && edition?.date == "2020-02-29")
    #expect(edition?.cells.map(\.dataSet) == ["reports", "reports"])
    #expect(edition?.cells.map(\.measure) == ["count", "left_out"])
    #expect(edition?.cells.first?.files == nil)
  }
}
