import Diagnostics
import Files
import Publishing
import Reports
import TestSupport
import Testing

/// What an author reads about a number.
@Suite struct SiteExplanationTests {
  private func explain(
    _ question: String, _ site: FixtureSite, in say: Speaker = .english
  ) -> ExplainedQuestion? {
    let explained = SiteExplanation.make(
      question, content: FolderSnapshot(files: site.content.mapValues { Array($0.utf8) }),
      templates: FolderSnapshot(files: site.templates.mapValues { Array($0.utf8) }), in: say)
    #expect(explained.diagnostics.all.filter { $0.severity == .error } == [])
    return explained.value
  }

  private func lines(
    _ question: String, _ site: FixtureSite, in say: Speaker = .english
  ) -> [String] {
    explain(question, site, in: say)?.lines ?? []
  }

  @Test(arguments: ["output/en/index.html", "./en/index.html", "content/en/index.md"])
  func aPageIsFoundByItsPathInTheFolderOfTheSite(_ path: String) {
    #expect(lines(path, site) == lines("en/index.html", site))
    #expect(lines(path + "#n1", site) == lines("en/index.html#n1", site))
  }

  @Test func isWrittenInRussian() throws {
    let say = RussianSpeaker.make()
    #expect(
      lines("cases where region is b", site, in: say) == [
        "cases where region is b",
        "  записи       прочитано 53, опущено без согласия 0",
        "  значение     скрыто",
        "  почему       по нему можно было бы вычислить 'cases where region is a', о чём спрошено в "
          + "content/en/index.md:6",
        "  спрошено в   content/en/index.md:6 и content/en/index.md:12",
        "",
        "Что помогло бы больше всего:",
        "  без этого (таблица, content/en/index.md:6) можно напечатать ещё 1 число",
      ])
    for question in ["en/index.html", "en/index.html#n1", "en/index.html#table-1", "cases"] {
      let page = try #require(explain(question, site, in: say)).page.html
      #expect(page.contains("<html lang=\"ru\">") && page.contains("Почему числа"))
    }
  }

  private let site = LeakingSite.make(
    LeakingSite.records("region", ["a": 3, "b": 20, "i": 30]),
    body: LeakingSite.table("region") + "`= share of cases where region is b`")

  @Test func saysForWhoseSakeANumberIsWithheld() {
    #expect(
      lines("cases where region is b", site) == [
        "cases where region is b",
        "  records      53 read, 0 left out for want of consent",
        "  value        withheld",
        "  why          it would help to work out 'cases where region is a', which is asked for at "
          + "content/en/index.md:6",
        "  asked for at content/en/index.md:6 and content/en/index.md:12",
        "",
        "What would help most:",
        "  without the table at content/en/index.md:6, 1 number more could be printed",
      ])
  }

  @Test func listsAPage() {
    #expect(
      lines("en/index.html", site).prefix(5) == [
        "en/index.html: 1 figure, 1 withheld",
        "  n1  withheld  share of cases where region is b",
        "table-1: 9 values, 2 withheld",
        "  withheld  cases where region is a",
        "  withheld  cases where region is b",
      ])
  }

  /// How many records were read is how many are counted and how many are not.
  @Test func doesNotSayHowManyWereReadWhereFewAreLeftOut() {
    let few = LeakingSite.make(
      LeakingSite.records("region", ["a": 30]) + [["region": "a", "agreed": "none"]],
      body: "`= cases`")
    #expect(
      lines("cases", few) == [
        "cases", "  records      a withheld number left out for want of consent",
        "  value        30", "  why          it is at least 5, and gives nothing away",
        "  asked for at content/en/index.md:6",
      ])
    #expect(lines("left out of cases", few)[2].hasSuffix(" and it would be withheld"))
  }

  @Test func saysHowMuchOfTheTablesIsWithheld() {
    #expect(
      lines("withheld cells", site).dropFirst() == [
        "  value        none: no page asks for it; it could be printed"
      ])
  }
}
