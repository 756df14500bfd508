import Diagnostics
import Disclosure
import Testing

/// Whatever a finished file says in two ways, or without having been asked, is found.
@Suite struct ForgeryTests {
  @Test(arguments: Forgery.all) func isFound(forgery: Forgery) throws {
    var fixture = try #require(Fixture())
    let isForged = fixture.forge(forgery.file, forgery.old, forgery.new)
    #expect(isForged)
    #expect(fixture.places == forgery.findings)
  }

  @Test func isFoundOfEveryNumberInALanguageOfItsOwn() throws {
    var fixture = try #require(Fixture())
    let isForged = fixture.forge("ru/index.html", ">1\u{A0}140</td>", ">1\u{A0}141</td>")
    #expect(isForged)
    #expect(
      fixture.findings == [
        "out/ru/index-table-1.csv:9: error: the file and its page say different things of "
          + "'North <b>', 'Total'; build the site again [unreadable-number]"
      ])
  }

  /// What is forged in all places alike is no contradiction, and is read as it stands.
  @Test func isReadAsItStands() throws {
    var fixture = try #require(Fixture())
    let before = fixture.read().value
    let isForged =
      fixture.forge("en/index.html", ">700</td>", ">701</td>")
      && fixture.forge("en/index-table-1.csv", "hole,Hole,700", "hole,Hole,701")
    #expect(isForged)
    #expect(fixture.findings == [])
    let changed = zip(before, fixture.read().value).filter { $0 != $1 }
    #expect(changed.map(\.0.value) == [700, 700] && changed.map(\.1.value) == [701, 701])
    #expect(changed.map(\.1.file) == ["en/index.html", "en/index-table-1.csv"])
  }

  // MARK: Drawings side by side

  private static let charts = "en/charts.html"

  /// The drawings side by side, as they stand in the page.
  private func panels(_ fixture: Fixture) -> [String] {
    fixture.text(Self.charts).split(separator: "<svg class=\"bar-chart\"").dropFirst().map {
      "<svg class=\"bar-chart\"" + $0.split(separator: "</g></svg>")[0] + "</g></svg>"
    }
  }

  @Test func aDrawingLessIsFound() throws {
    var fixture = try #require(Fixture())
    let isForged = fixture.forge(Self.charts, panels(fixture)[2], "")
    #expect(isForged)
    #expect(fixture.places == ["out/en/charts.html:96: unreadable-number"])
  }

  @Test func aDrawingTwiceIsFound() throws {
    var fixture = try #require(Fixture())
    let panels = panels(fixture)
    let isForged = fixture.forge(Self.charts, panels[2], panels[2] + panels[2])
    #expect(isForged)
    #expect(fixture.places == ["out/en/charts.html:96: unreadable-number"])
  }

  @Test func theMarksOfAnotherDrawingAreFound() throws {
    var fixture = try #require(Fixture())
    let panels = panels(fixture)
    let marks = panels.map { $0.split(separator: "aria-hidden=\"true\">")[1] }
    let isForged = fixture.forge(
      Self.charts, panels[0], panels[0].replacing(marks[0], with: marks[1]))
    #expect(isForged)
    #expect(fixture.places == ["out/en/charts.html:98: unreadable-number"])
    #expect(fixture.findings[0].contains("the drawing is not that of 'South & East'"))
  }

  /// Its bars are right among themselves, and too short beside those of its neighbour.
  @Test func aDrawingOnAScaleOfItsOwnIsFound() throws {
    var fixture = try #require(Fixture())
    let panel = panels(fixture)[1]
    let forged = panel.replacing("67.36%", with: "33.68%").replacing("37.89%", with: "18.94%")
      .replacing("42.1%", with: "21.05%")
    let isForged = fixture.forge(Self.charts, panel, forged)
    #expect(isForged && forged != panel)
    #expect(fixture.places == ["out/en/charts.html:99: unreadable-number"])
    #expect(fixture.findings[0].contains("is on another scale than its neighbours"))
  }

  // MARK: Whole files

  @Test func missingFilesAreFound() throws {
    var fixture = try #require(Fixture())
    fixture.files["en/index.html"] = nil
    fixture.files["ru/index-table-1.csv"] = nil
    #expect(
      fixture.findings == [
        "out/en/about.html:10: error: the page that this leads to shows no such number; build "
          + "the site again [unexpected-number]",
        "out/en/index.html: error: there is no such page; build the site again [unreadable-number]",
        "out/ru/index-table-1.csv: error: there is no such file; build the site again "
          + "[unreadable-number]",
      ])
  }
}
