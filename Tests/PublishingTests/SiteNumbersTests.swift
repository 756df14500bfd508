import Diagnostics
import Publishing
import Reports
import Site
import TestSupport
import Testing

/// Every number of a site, listed for its authors.
@Suite struct SiteNumbersTests {
  @Test func listsEveryFigureOfTheShippedSiteAsItIsPrinted() throws {
    let site = try #require(ShippedSiteTests.made.value)
    let list = try #require(site.numbers().value)
    var (figures, cells) = (0, 0)
    for page in list.pages {
      let file = try #require(site.files.first { $0.address == page.page })
      let text = String(decoding: file.bytes, as: UTF8.self)
      let ids = text.matches(of: #/ id="(n\d+)"/#).map { String($0.1) }
      #expect(Set(ids) == Set(page.figures.filter { $0.printed != nil }.compactMap(\.id)))
      #expect(
        page.figures.map(\.id) == site.figures(of: page.page).map(\.id).filter { $0.hasPrefix("n") }
      )
      for block in page.blocks { #expect(text.contains("id=\"\(block.id)\""), "\(page.page)") }
      figures += page.figures.count
      cells += page.blocks.flatMap(\.cells).count
    }
    #expect(figures > 150 && cells > 400)
  }

  /// The cells are those of the download, in its order.
  @Test func listsTheCellsOfATable() throws {
    let site = try #require(ShippedSiteTests.made.value)
    let list = try #require(site.numbers().value)
    var count = 0
    for page in list.pages {
      for block in page.blocks where block.kind != "register" {
        let address = page.page.dropLast(5) + "-\(block.id).csv"
        let file = try #require(site.files.first { $0.address == address })
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").dropFirst()
        #expect(lines.count == block.cells.count, "\(address)")
        for (line, cell) in zip(lines, block.cells) {
          let value = cell.value.map { $0.replacing("/", with: ",") + ",published," }
          #expect(line.contains("," + (value ?? ",withheld,")), "\(address): \(line)")
        }
        count += block.cells.count
      }
    }
    #expect(count > 400)
  }

  @Test func writesLinesForATerminal() throws {
    let site = LeakingSite.make(
      LeakingSite.records("region", ["a": 3, "b": 20, "i": 30]),
      body: LeakingSite.table("region") + "`= share of cases where region is b`, `53 = cases`")
    let list = try #require(site.make().value?.numbers().value)
    #expect(
      list.lines(in: .english) == [
        "en/index.html",
        "  n1  withheld  figure  share of cases where region is b  content/en/index.md:12:2",
        "  n2  53        claim   cases                             content/en/index.md:12:40",
        "  table-1 (table): cases, content/en/index.md:6:1",
        "    withheld  cases where region is a", "    withheld  cases where region is b",
        "    30        cases where region is i", "    0         cases where region is j",
        "    0         cases where region is k", "    0         cases where region is l",
        "    0         cases where region is m", "    0         cases where region is n",
        "    53        cases", "",
        "11 numbers on 1 page, 3 withheld, 1 claimed",
      ])
    #expect(list.report(in: .english).html.contains("<th scope=\"row\">n2</th>"))
    #expect(ReportJSON.text(list).contains("\"is_claim\" : true"))
  }

  @Test func isWrittenInRussian() throws {
    let site = LeakingSite.make(
      LeakingSite.records("region", ["a": 3, "b": 20, "i": 30]),
      body: LeakingSite.table("region") + "`= share of cases where region is b`, `53 = cases`")
    let list = try #require(site.make().value?.numbers().value)
    let say = RussianSpeaker.make()
    let lines = list.lines(in: say)
    #expect(
      lines[1]
        == "  n1  скрыто  число        share of cases where region is b  content/en/index.md:12:2")
    #expect(lines[3] == "  table-1 (таблица): cases, content/en/index.md:6:1")
    #expect(lines.last == "чисел: 11, страниц: 1, скрыто: 3, утверждений: 1")
    #expect(list.report(in: say).html.contains("<html lang=\"ru\">"))
    let shipped = try #require(ShippedSiteTests.made.value?.numbers().value)
    #expect(shipped.report(in: say).html.contains("(реестр)"))
  }

  @Test func knowsNoOtherPage() throws {
    let site = try #require(FixtureSite().make().value)
    #expect(site.numbers(of: "en/index.html").value?.pages.map(\.page) == ["en/index.html"])
    #expect(
      site.numbers(of: "en/indx.html").diagnostics.all.map(\.description) == [
        "en/indx.html: error: the site has no such page; did you mean 'en/index.html'? [unknown-page]"
      ])
  }
}
