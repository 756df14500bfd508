import Diagnostics
import Disclosure
import Testing

/// Whatever a finished file says in two ways, or without having been asked, is found.
@Suite struct ForgeryTests {
  @Test(
    arguments: Forgery.text + Forgery.tables + Forgery.charts + Forgery.downloads + Forgery.around)
  func isFound(forgery: Forgery) throws {
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
          + "'North <b>', 'Total' [unreadable-number]"
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

  @Test func missingFilesAreFound() throws {
    var fixture = try #require(Fixture())
    fixture.files["en/index.html"] = nil
    fixture.files["ru/index-table-1.csv"] = nil
    #expect(
      fixture.findings == [
        "out/en/about.html:10: error: the page that this leads to shows no such number "
          + "[unexpected-number]",
        "out/en/index.html: error: there is no such page [unreadable-number]",
        "out/ru/index-table-1.csv: error: there is no such file [unreadable-number]",
      ])
  }
}
