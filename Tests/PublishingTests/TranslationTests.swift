import Diagnostics
import Publishing
import Scaffolding
import Site
import TestSupport
import Testing

/// A site in two languages, of which the program knows one.
@Suite struct TranslationTests {
  private let site = FixtureSite.translated

  /// A document as `--mark` leaves it.
  static func marked(_ site: FixtureSite, _ file: String) -> String {
    let mark = TranslationMark.make(
      [file], content: site.contentFolder, templates: site.templateFolder)
    return String(decoding: mark.value?.files.first?.bytes ?? [], as: UTF8.self)
  }

  @Test func aNinthLanguageIsALocaleFileACatalogueAndTexts() throws {
    #expect(site.findings == [])
    let page = try #require(site.file("qq/index.html"))
    #expect(page.hasPrefix("<title>Qq: &lt;roads&gt;</title>"))
    // Seven is odd and takes 'other', withheld numbers have their unit, dashes are the language's own.
    #expect(
      page.contains(
        "<p>Qq ~ <data id=\"n2\" class=\"figure\" value=\"7\">7</data> reports. It^s "
          + "<span id=\"n3\" class=\"withheld\">a withheld number of reports</span>.</p>"))
    #expect(site.file("index.html")?.contains("<a href=\"qq/index.html\">Qq</a>") == true)
    #expect(site.file("qq/other.html") == nil)
  }

  @Test func numbersAndDatesAreThoseOfTheLocaleFile() throws {
    let records = (1...1234).map { "r\($0),north,ice,2019-12-24,count" }
    let site = FixtureSite.bilingual.with(
      "data/reports.csv",
      "id,town,flaw,date,agreed\n" + records.joined(separator: "\n") + "\n"
    )
    .with("en/index.md", body("`= reports with unit`", title: "Roads"))
    .with(
      "qq/index.md",
      body("`= reports with unit`. `= share of reports where flaw is ice`.", title: "Qq"))
    let made = try #require(site.make().value, "\(site.findings)")
    let page = made.files.first { $0.address == "qq/index.html" }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
    #expect(page?.contains("value=\"1234\">1_234</data> report") == true)
    #expect(page?.contains("100 pc (1_234 of 1_234)") == true)
  }

  private func body(_ text: String, title: String) -> String {
    "---\nkind: page\ntitle: \(title)\nsummary: None.\n---\n\(text)\n"
  }

  @Test func saysWhereItComesFromAndThatNobodyHasReviewedIt() throws {
    let page = try #require(site.file("qq/index.html"))
    #expect(
      page.contains(
        "Translated from: <a lang=\"en\" hreflang=\"en\" href=\"../en/index.html\">English</a>. "
          + "No native speaker has reviewed this translation yet."))
    #expect(!page.contains("!"))
    let reviewed = site.replacing("kind: page", "kind: page\nreviewed_by: Ada", in: "qq/index.md")
    #expect(reviewed.file("qq/index.html")?.contains("</a>. Reviewed by Ada.") == true)
    let original = try #require(site.file("en/index.html"))
    #expect(!original.contains("Translated"))
  }

  @Test func whatTheOriginalHasLeftBehindIsSaid() throws {
    let changed = site.replacing("We hold", "We now hold", in: "en/index.md")
    #expect(
      changed.findings == [
        "content/qq/index.md:5:10: warning: content/en/index.md has changed since this was translated; "
          + "bring it up to date, then run 'rapporteur translations --mark content/qq/index.md' "
          + "[stale-translation]"
      ])
    #expect(
      changed.file("qq/index.html")?.contains(
        "!<strong>The original has changed since this translation was made.</strong> Translated")
        == true)
    // Marked again it is current, and has one mark.
    let text = Self.marked(changed, "content/qq/index.md")
    #expect(changed.with("qq/index.md", text).findings == [])
    #expect(text.split(separator: "follows:").count == 2)
  }

  @Test func anIncludedTextIsPartOfTheOriginal() throws {
    let include = "\n\n```include\nfile: _more.md\n```\n"
    let original = (FixtureSite.bilingual.content["en/index.md"] ?? "") + include
    let both = FixtureSite.bilingual.with("en/index.md", original).with("en/_more.md", "More.\n")
    let marked = both.with("qq/index.md", Self.marked(both, "content/qq/index.md"))
    #expect(marked.findings == [])
    #expect(
      marked.with("en/_more.md", "Much more.\n").findings.map {
        $0.hasSuffix("[stale-translation]")
      }
        == [true])
  }

  @Test func listsWhatALanguageLacks() throws {
    let page = try #require(site.file("qq/index.html"))
    #expect(
      page.contains(
        "<ul class=\"untranslated\">\n<li><a lang=\"en\" hreflang=\"en\" "
          + "href=\"../en/other.html\">Other</a></li>\n</ul>"))
    #expect(site.file("en/other.html")?.contains("-qq") == true)
    #expect(site.file("en/index.html")?.contains("-qq") == false)
    let all = site.with("qq/other.md", body("No number.", title: "Qq"))
    #expect(all.file("qq/index.html")?.contains("untranslated") == false)
  }

  @Test func otherLanguagesAreNamedWhereThePagesAddressIsKnown() throws {
    #expect(site.file("en/index.html")?.contains("[") == false)
    let known = site.replacing(
      "languages:", "base_url: https://a.example\nlanguages:", in: "site.yml")
    let links =
      "[en https://a.example/en/index.html][qq https://a.example/qq/index.html]"
      + "[x-default https://a.example/en/index.html]"
    #expect(known.file("en/index.html")?.contains(links) == true)
    #expect(known.file("qq/index.html")?.contains(links) == true)
    #expect(known.file("en/other.html")?.contains("[") == false)
  }

  @Test func otherFiguresAreSaidWithBothPlaces() throws {
    let other = site.replacing(
      "`= reports where flaw is hole with unit`", "`= reports where flaw is dark`",
      in: "qq/index.md"
    )
    .replacing("`7 = reports`", "`= share of reports where flaw is ice`", in: "en/index.md")
    let found = other.findings.filter { $0.hasSuffix("[other-figures]") }
    #expect(
      found == [
        "content/qq/index.md:1: warning: content/en/index.md:6:10 asks for 'share of reports where flaw "
          + "is ice', and this translation does not; put it in here, or take it out there "
          + "[other-figures]",
        "content/qq/index.md:1: warning: content/en/index.md:6:50 asks for 'reports where flaw is hole', "
          + "and this translation does not; put it in here, or take it out there [other-figures]",
        "content/qq/index.md:7:37: warning: content/en/index.md does not ask for 'reports where flaw is "
          + "dark'; take it out here, or put it in there [other-figures]",
      ])
  }

  @Test func aDocumentMayHavePagesForSomeCodes() throws {
    let text =
      "---\nkind: page\neach: town\nonly: [south]\ntitle: \"`= this`\"\nsummary: None.\n---\nA.\n"
    let some = FixtureSite().with("en/town.md", text)
    #expect(some.findings == [])
    #expect(some.file("en/town-south.html") != nil)
    #expect(some.file("en/town-north.html") == nil)
  }

  /// The alphabet of the made-up language runs backwards.
  @Test func namesStandInTheOrderOfTheLanguagesAlphabet() throws {
    let town = "---\nkind: town\neach: town\ntitle: A\nsummary: A.\n---\nA.\n"
    let blocks =
      "```table\nof: costs\nrows: town\ncaption: A\n```\n\n```codes\nlist: town\n```\n\n"
      + "```documents\nkind: town\n```\n"
    let sorted = FixtureSite.bilingual
      .replacing(
        "town: {codes: [north, south]}", "town: {codes: [north, south], order: label}",
        in: "codebook.yml"
      )
      .withTemplate("town.mustache", "{{title}}\n")
      .with("en/index.md", body(blocks, title: "A")).with("qq/index.md", body(blocks, title: "A"))
      .with("en/town.md", town).with("qq/town.md", town)
    func order(_ page: String) throws -> [Bool] {
      let text = try #require(sorted.file(page), "\(sorted.findings)")
      // In the table, the code list and the list of pages.
      let parts = [
        (text.firstRange(of: "<tbody>"), text.firstRange(of: "</table>")),
        (
          text.firstRange(of: "<ul class=\"codes\">"),
          text.firstRange(of: "<ul class=\"documents\">")
        ),
        (text.firstRange(of: "<ul class=\"documents\">"), text.firstRange(of: "</ul>\n\n")),
      ]
      return try parts.map { start, end in
        let from = try #require(start).upperBound
        let part = text[from..<(end.map { max($0.lowerBound, from) } ?? text.endIndex)]
        let north = try #require(part.firstRange(of: "North"))
        let south = try #require(part.firstRange(of: "South"))
        return north.lowerBound < south.lowerBound
      }
    }
    #expect(try order("en/index.html") == [true, true, true])
    #expect(try order("qq/index.html") == [false, false, false])
  }

  @Test func listsHowDocumentsStand() throws {
    let made = SiteTranslations.make(
      content: site.contentFolder, templates: site.templateFolder)
    let list = try #require(made.value)
    #expect(
      list.lines(in: .english) == [
        "Qq (qq): 1 of 2 documents translated; 0 stale, 0 unmarked, 1 missing",
        "  current  content/qq/index.md  not reviewed",
        "  missing  content/en/other.md  –",
      ] + list.lines(in: .english).suffix(1))
    #expect(
      list.lines(in: RussianSpeaker.make())[0].hasPrefix("Qq (qq): переведено документов: 1 из 2"))
  }

  @Test(arguments: ["content/en/index.md", "content/qq/indx.md"])
  func marksTranslationsAlone(_ file: String) {
    let mark = TranslationMark.make(
      [file], content: site.contentFolder, templates: site.templateFolder)
    #expect(mark.value == nil)
    #expect(mark.diagnostics.hasErrors)
  }

  @Test func lineEndsStayAsTheyAre() {
    let text = (FixtureSite.bilingual.content["qq/index.md"] ?? "").replacing("\n", with: "\r\n")
    let marked = Self.marked(FixtureSite.bilingual.with("qq/index.md", text), "content/qq/index.md")
    #expect(marked.contains("\r\nfollows: "))
    #expect(marked.utf8.count { $0 == 0x0A } == marked.utf8.count { $0 == 0x0D })
  }
}
