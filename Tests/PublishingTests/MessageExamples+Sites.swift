import Comparing
import Diagnostics
import Files
import Ledger
import Publishing
import Site

extension MessageExamples {
  // MARK: Texts

  static var texts: [Diagnostics] {
    let body = """
      The OAT came. An addict has a problem. `7 = reports` came, twice as many as before. \
      \(Array(repeating: "They waited", count: 16).joined(separator: " and ")).
      """
    let glossary = "en: {avoid: [{term: addict, use: a woman who uses drugs}]}\n"
    return [
      site.withBody(body).with("glossary/en.yml", glossary).make(checksStyle: true).diagnostics,
      site.withBody("Then Anna Example came.").with("names.hashes", names).make().diagnostics,
      make(site, "en/index.md", site.content["en/index.md"].map { Array($0.utf8) + [0xFF] }),
      make(site, "data/costs.csv", site.content["data/costs.csv"].map(utf16)),
      site.with("glossary/en.yml", bomb).make().diagnostics,
      terms.make(checksStyle: true).diagnostics,
      TranslationMark.make(
        ["content/qq/indx.md"], content: FixtureSite.translated.contentFolder,
        templates: site.templateFolder
      ).diagnostics,
    ]
  }

  /// A translation with another word for a thing than its glossary, and without that word.
  private static var terms: FixtureSite {
    FixtureSite.translated.replacing("We hold", "A round table: we hold", in: "en/index.md")
      .replacing("Qq - ", "Qq board ", in: "qq/index.md")
      .with(
        "glossary/qq.yml", "qq: {terms: [{original: round table, term: rundo, not: [board]}]}\n")
  }

  private static var names: String {
    var list = NameList.read(nil, file: "content/names.hashes").value
    _ = list?.add("Anna Example")
    return list?.text ?? ""
  }

  /// The site with a file that is no text.
  private static func make(_ site: FixtureSite, _ path: String, _ bytes: [UInt8]?) -> Diagnostics {
    var files = site.contentFolder.allBytes
    files[path] = bytes
    return SiteBuild.make(
      content: FolderSnapshot(files: files), templates: site.templateFolder
    ).diagnostics
  }

  private static func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  /// Aliases of aliases: a million values in a few lines.
  private static var bomb: String {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...6 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      yaml += "a\(level): &a\(level) [\(aliases)]\n"
    }
    return yaml
  }

  // MARK: Finished pages

  static var pages: [Diagnostics] {
    let page = "en/index.html"
    let list = "data/published.json"
    let regions = LeakingSite.make(
      LeakingSite.records("region", ["a": 3, "b": 20, "i": 30]), body: LeakingSite.table("region"))
    let place = #""value":null,"where":{"region":["a"]}"#
    return [
      audit(site, changing: page, "value=\"7\"", to: "value=\"8\""),
      audit(
        site, changing: page, "We hold",
        to: "We <data class=\"figure\" value=\"5\">5</data> hold"),
      audit(
        site,
        against: site.replacing("r7,south,dark,2020-02-01,count\n", "", in: "data/reports.csv")),
      audit(site, changing: list, "\"value\":7", to: "\"value\":9"),
      audit(
        regions, changing: list, #""status":"withheld","threshold":5,"# + place,
        to: #""status":"published","threshold":5,"# + place.replacing("null", with: "3")),
      crossed.make().diagnostics,
    ]
  }

  /// What is said of the output folder of a site when a text of it was changed, or the content.
  private static func audit(
    _ site: FixtureSite, against content: FixtureSite? = nil, changing address: String? = nil,
    _ old: String = "", to new: String = ""
  ) -> Diagnostics {
    let files = (site.make().value?.files ?? []).map { file in
      guard file.address == address else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      return OutputFile(
        address: file.address, bytes: Array(text.replacing(old, with: new).utf8))
    }
    return SiteAudit.make(
      content: (content ?? site).contentFolder, templates: site.templateFolder, output: files,
      folder: "output", isProved: false
    ).diagnostics
  }

  /// A site that asks for more combinations of codes than can be reasoned about.
  private static var crossed: FixtureSite {
    let (regions, places) = (["a", "b", "i", "j", "k", "l", "m"], ["home", "station", "street"])
    let sentences = (0..<240).map { number in
      """
      `= cases where region is \(regions[number % 7]) and place is \(places[number % 3]) and \
      kind is \(["blow", "threat", "theft"][number / 3 % 3]) and answer is yes and \
      date is 20\(10 + number / 24)-\(10 + number % 3)-\(10 + number / 3 % 8)`
      """
    }
    return LeakingSite.make(
      LeakingSite.records("region", ["a": 30]), zeros: "protected",
      body: sentences.joined(separator: "\n"))
  }

  // MARK: Editions

  static var editions: [Diagnostics] {
    let figure = "`= cases where region is a`\n"
    let first = regions(["a": 20, "b": 9], body: figure)
    let all = regions(
      ["a": 20, "b": 9, "i": 7],
      body: "`= cases`, `= cases where region is missing`, `= cases where region is b`, " + figure)
    let published = "data/published.json"
    return [
      regions(["a": 22, "b": 9], after: ledger(first), body: figure).make().diagnostics,
      addition(
        regions(["a": 40, "b": 9], after: ledger(first), body: figure)
          .replacing("id: \"2\"", "id: \"1\"", in: "site.yml"))?.diagnostics ?? Diagnostics(),
      regions(
        ["a": 20, "b": 9, "i": 1],
        after: ledger(all).replacing("\"value\":36", with: "\"value\":30"),
        body: "`= cases where region is i`\n"
      ).make().diagnostics,
      ComparedSide.site(FolderSnapshot(files: [:]), name: "old").diagnostics,
      ComparedSide.site(FolderSnapshot(files: [published: Array("{}".utf8)]), name: "old")
        .diagnostics,
      ComparedSide.edition("1", ledger: nil, file: "content/ledger.json").diagnostics,
      ComparedSide.edition("3", ledger: Array(ledger(first).utf8), file: "content/ledger.json")
        .diagnostics,
    ]
  }

  private static func regions(
    _ counts: KeyValuePairs<String, Int>, after ledger: String? = nil, body: String
  ) -> FixtureSite {
    let site = LeakingSite.make(LeakingSite.records("region", counts), body: body)
      .with("ledger.json", ledger)
    return ledger == nil ? site : site.replacing("id: \"1\"", "id: \"2\"", in: "site.yml")
  }

  private static func addition(_ site: FixtureSite) -> Outcome<Ledger.Addition?>? {
    site.make().value.map { made in
      made.ledger.adding(made.edition, at: SourceLocation(file: "content/site.yml"))
    }
  }

  private static func ledger(_ site: FixtureSite) -> String {
    guard case .added(let bytes)? = addition(site)?.value else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Questions

  static var questions: [Diagnostics] {
    ["en/indx.html", "en/index.html#n9"].map { question in
      SiteExplanation.make(
        question, content: site.contentFolder, templates: site.templateFolder
      ).diagnostics
    }
  }
}
