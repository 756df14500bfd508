import Diagnostics
import Publishing
import Site
import Testing

/// The numbers of the shipped site, as authors are told of them.
@Suite struct SiteFigureTests {
  private static func text(_ address: String) throws -> String {
    let site = try #require(ShippedSiteTests.made.value)
    let file = try #require(site.files.first { $0.address == address })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  private static var pages: [String] {
    ShippedSiteTests.made.value?.files.map(\.address).filter { $0.hasSuffix(".html") } ?? []
  }

  @Test func everyNumberOfEveryPageIsThereOnce() throws {
    let site = try #require(ShippedSiteTests.made.value)
    var count = 0
    for page in Self.pages {
      let text = try Self.text(page)
      let figures = site.figures(of: page)
      #expect(figures.count == Set(figures.map(\.id)).count, "\(page)")
      let ids = Set(text.matches(of: #/ id="(n\d+|figure-\d+|table-\d+)"/#).map { String($0.1) })
      // A figure of a title or a summary that the template leaves out is asked for all the same.
      for figure in figures where figure.id.hasPrefix("n") && !ids.contains(figure.id) {
        #expect(!text.contains("id=\"\(figure.id)\""))
      }
      let numbers = Set(figures.map(\.id))
      #expect(ids.filter { $0.hasPrefix("n") }.isSubset(of: numbers), "\(page)")
      count += figures.count
    }
    #expect(count > 200)
  }

  @Test func whatIsToldIsWhatIsPrinted() throws {
    let site = try #require(ShippedSiteTests.made.value)
    for page in Self.pages {
      let text = try Self.text(page)
      for figure in site.figures(of: page) where figure.id.hasPrefix("n") {
        guard let start = text.firstRange(of: "id=\"\(figure.id)\"") else { continue }
        let element = text[start.upperBound...].prefix { $0 != ">" }
        if let value = figure.value {
          #expect(element.contains("value=\"\(value)\""), "\(page)#\(figure.id)")
        } else {
          #expect(element.contains("withheld") && figure.records == nil, "\(page)#\(figure.id)")
        }
      }
    }
  }

  @Test func aClaimAShareAndATable() throws {
    let site = try #require(ShippedSiteTests.made.value)
    let home = site.figures(of: "en/index.html")
    let claim = try #require(home.first { $0.query == "cases" && $0.isClaim })
    #expect(claim.value == "850" && claim.records == 850 && claim.part == nil)
    #expect(claim.location.file == "content/en/index.md")
    let briefing = site.figures(of: "en/briefing-ge.html")
    let share = try #require(briefing.first { $0.part != nil })
    #expect(share.value == "\(share.part ?? 0)/\(share.records ?? 0)" && !share.isClaim)
    let table = try #require(briefing.first { $0.id == "table-1" })
    #expect(table.query == "cases where country is ge" && table.value == nil)
    #expect(site.figures(of: "nowhere.html").isEmpty)
  }
}
