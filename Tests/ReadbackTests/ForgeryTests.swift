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
        "out/ru/index-table-1.csv:5: error: the file and its page say different things of "
          + "'North <b>', 'Total' [unreadable-number]"
      ])
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
