import CaseData
import Codebook
import Diagnostics
import Disclosure
import LocatedYAML
import Query
import TestSupport
import Testing

@testable import Ledger

@Suite struct PublishedIndexTests {
  private func settings() throws -> SiteSettings {
    let text = "languages: [en]\nedition: {id: x, date: 2026-11-24}\n"
    let root = try #require(YAMLFile.parse(text, at: Place(file: "content/site.yml")).value)
    return try #require(SiteSettings.parse(root).value)
  }

  /// The release of some figures over records of three countries: 3, 6 and 11.
  private func release(_ texts: [String]) throws -> (Release, [Figure]) {
    let codebook = try Fixture.codebook()
    let schema = try #require(codebook.dataSet("cases"))
    var lines = ["id,country,kind,violation,also,date,age,note"]
    for (country, count) in [("ge", 3), ("by", 6), ("kz", 11)] {
      for number in 0..<count { lines.append("\(country)\(number),\(country),,,,,,") }
    }
    let records = CaseFile.read(
      Array((lines.joined(separator: "\n") + "\n").utf8), as: schema, file: schema.file)
    #expect(records.diagnostics.all == [])
    var plan = Plan()
    var figures: [Figure] = []
    for text in texts {
      let place = Place(file: "en/a.md", line: 1, column: 1)
      let outcome = Figure.parse(QueryText(text, at: place), codebook: codebook, subject: .none)
      let figure = try #require(outcome.value)
      plan.ask(figure, threshold: 5)
      figures.append(figure)
    }
    let release = Gate.release(
      plan,
      Gate.Input(
        datasets: [records.value], facts: [],
        policy: DisclosurePolicy(threshold: 5, zeros: .public))
    ).value
    return (release, figures)
  }

  private func index(_ release: Release, _ printed: [PrintedNumber]) throws -> PublishedIndex {
    PublishedIndex(
      release, printed: printed, codebook: try Fixture.codebook(), settings: try settings())
  }

  @Test func namesTheFilesOfEachNumberOfAShare() throws {
    let (release, figures) = try release(["share of cases where country is kz", "cases"])
    let printed = [
      PrintedNumber(query: figures[0].query, value: 11, whole: 20, file: "en/b.html"),
      PrintedNumber(query: figures[1].query, value: 20, file: "en/a.html"),
    ]
    let cells = try index(release, printed).cells
    func cell(_ filter: [String: TestRecord], less: [String: TestRecord]? = nil) -> CellRecord? {
      cells.first { $0.filter == filter && $0.less == less }
    }
    let kazakhstan = ["country": TestRecord.codes(["kz"])]
    #expect(cell([:])?.files == ["en/a.html", "en/b.html"])
    #expect(cell(kazakhstan)?.files == ["en/b.html"])
    #expect(cell([:], less: kazakhstan)?.files == ["en/b.html"])
    #expect(cell([:], less: kazakhstan)?.value == 9)
  }

  /// 6 is hidden for the sake of 3; printed beside 20, the rest of its share would be 20 less 6.
  @Test func withholdsADifferenceWithOneOfItsNumbers() throws {
    let (release, figures) = try release([
      "share of cases where country is by", "cases where country is ge", "cases",
      "cases where country is kz",
    ])
    #expect(release.value(figures[0]).isWithheld)
    let cells = try index(release, []).cells
    let belarus = ["country": TestRecord.codes(["by"])]
    #expect(cells.contains { $0.filter == belarus && $0.value == nil })
    let rest = try #require(cells.first { $0.less == belarus })
    #expect(rest.value == nil)
  }
}
