import Diagnostics
import Files
import Ledger
import Publishing
import Remembering
import Site
import TestSupport
import Testing

/// A site that is made with what is remembered of others is the one that is made anew: the same bytes,
/// and the same findings, whatever was edited in between.
@Suite struct RememberedSiteTests {
  /// What can be seen of a build.
  private struct Seen: Equatable {
    let files: [String: [UInt8]]?
    let findings: [String]
    let edition: String
    let figures: [String]

    init(_ made: Outcome<SiteBuild?>) {
      files = made.value.map { site in
        Dictionary(uniqueKeysWithValues: site.files.map { ($0.address, $0.bytes) })
      }
      findings = made.diagnostics.sorted.map(\.description)
      edition = made.value.map { "\($0.edition)" } ?? ""
      figures = made.value?.figures(of: "en/index.html").map { "\($0)" } ?? []
    }

    /// Where two differ, for a message.
    func difference(from other: Seen) -> String {
      let addresses = Set((files ?? [:]).keys).union((other.files ?? [:]).keys)
        .filter { files?[$0] != other.files?[$0] }
      return "files \(addresses.sorted()), findings \(findings) and \(other.findings)"
    }
  }

  private static func make(_ site: FixtureSite, _ memory: Memory?) -> Seen {
    memory?.begin()
    return Seen(anew(site, memory))
  }

  private static func anew(_ site: FixtureSite, _ memory: Memory? = nil) -> Outcome<SiteBuild?> {
    SiteBuild.make(
      content: site.contentFolder, templates: site.templateFolder, marksSources: true,
      checksStyle: true, memory: memory)
  }

  /// A site with all that a page can have to do with others: translations, pages for codes, texts that
  /// are included, lists of pages, numbers in titles.
  private static let site = FixtureSite.translated
    .replacing("navigation: [index.md]", "navigation: [index.md, all.md]", in: "site.yml")
    .with(
      "en/town.md",
      "---\nkind: page\neach: town\ntitle: \"`= town-reports` in town\"\nsummary: One town.\n---\n"
        + "It has `= town-reports` reports.\n\n```include\nfile: _rule.md\n```\n"
    )
    .with(
      "en/all.md",
      "---\nkind: page\ntitle: All of `= reports`\nsummary: Towns.\n---\n`= reports`.\n\n## Towns\n\n"
        + "```table\nof: reports\nrows: town\ncaption: Towns\n```\n\n## Pages\n\n"
        + "```documents\nkind: page\n```\n"
    )
    .with(
      "qq/town.md",
      "---\nkind: page\neach: town\nonly: [north]\ntitle: Qq\nsummary: Qq.\n---\n"
        + "Qq.\n"
    )
    .with(
      "en/costs.md",
      "---\nkind: page\ntitle: Costs\nsummary: Costs.\n---\n`= fact paid`.\n\n"
        + "```register\ndata: costs\ncolumns: [town, paid]\ncaption: Costs\n```\n"
    )
    .with("en/_rule.md", "Reports are no count of *holes*. See [all](all.md).\n")
    .with("glossary/en.yml", "en: {avoid: [{term: pothole, use: hole}]}\n")
    .withTemplate(page, template)

  private static let page = "page.mustache"
  private static let template =
    (FixtureSite.translated.templates[page] ?? "")
    + "{{#navigation}}<a href=\"{{href}}\">{{title}}</a>{{/navigation}}"
    + "{{#languages}}<a href=\"{{href}}\">{{name}}</a>{{/languages}}\n"

  /// An edit of each thing that a page, or a finding, can depend on, though it stands elsewhere.
  private static let edits: [(name: String, of: @Sendable (FixtureSite) -> FixtureSite)] = [
    ("a title in the navigation", { $0.replacing("All of `", "Whole of `", in: "en/all.md") }),
    ("a title that another language lists", { $0.replacing("Other", "More", in: "en/other.md") }),
    ("a number in a title", { $0.replacing("= reports`\n", "= costs`\n", in: "en/all.md") }),
    ("a kind", { $0.with("en/other.md", nil).with("en/more.md", $0.content["en/other.md"]) }),
    ("another language's page", { $0.with("qq/other.md", $0.content["en/other.md"]) }),
    (
      "the pages of a document",
      { $0.replacing("each: town\n", "each: town\nonly: [north]\n", in: "en/town.md") }
    ),
    (
      "which page another language has",
      { $0.replacing("[north]", "[south]", in: "qq/town.md") }
    ),
    (
      "the original of a translation",
      { $0.with("en/index.md", $0.content["en/index.md"].map { $0 + "\nMore.\n" }) }
    ),
    (
      "who has reviewed it",
      { $0.replacing("follows", "reviewed_by: Q\nfollows", in: "qq/index.md") }
    ),
    ("a text that is included", { $0.with("en/_rule.md", "A rule.\n") }),
    ("an interface word", { $0.replacing("Table %", "T %", in: "i18n/en.yml") }),
    ("the name of a language", { $0.replacing("language: Qq", "language: Q", in: "i18n/qq.yml") }),
    (
      "which numbers are one form", { $0.replacing("n % 2 = 0", "n % 2 = 1", in: "locales/qq.yml") }
    ),
    ("a word to avoid", { $0.replacing("pothole", "number", in: "glossary/en.yml") }),
    (
      "a named figure",
      {
        $0.replacing("reports where town is this", "reports where flaw is dark", in: "codebook.yml")
      }
    ),
    ("the threshold", { $0.replacing("threshold: 3", "threshold: 4", in: "site.yml") }),
    ("the edition", { $0.replacing("2020-02-29", "2020-03-01", in: "site.yml") }),
    ("a record", { $0.replacing("r4,south", "r4,north", in: "data/reports.csv") }),
    (
      "a register",
      {
        $0.replacing("10.25", "10.00", in: "data/costs.csv").replacing(
          "20.25", "20.50", in: "data/costs.csv")
      }
    ),
    (
      "the name of a file beside one that is missing",
      {
        $0.with("data/reports.csv", nil).with("data/report.csv", "town\n")
      }
    ),
    ("a stated fact", { $0.replacing("30.50", "30.40", in: "facts.yml") }),
    ("a template", { $0.withTemplate(page, template + "<hr>") }),
    ("a style", { $0.withTemplate("assets/site.css", "p { margin: 1px }") }),
  ]

  /// The words that edits put in: what is harmless, what is a finding, what is an error.
  private static let words = [
    "More words.", "A pothole.", "`= reports where flaw is ice`", "`8 = reports`", "`7 = reports`",
    "[all](all.md)", "[none](none.md)", "## New", "\n\n", "- item", "r9,north,ice,2020-01-05,count",
    "north", "hole", "{{{body}}}", "threshold: 4", "```", "\"",
  ]

  private static func edit(
    _ text: String?, _ random: inout SeededGenerator
  ) -> String? {
    var lines = (text ?? "---\nkind: page\ntitle: T\nsummary: S.\n---\n").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    let line = Int.random(in: 0..<lines.count, using: &random)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return nil
    case 1: lines.remove(at: line)
    case 2: lines.insert(lines[line], at: line)
    case 3: lines[line] += " " + (words.randomElement(using: &random) ?? "")
    case 4: lines.insert(words.randomElement(using: &random) ?? "", at: line)
    case 5: lines.append(words.randomElement(using: &random) ?? "")
    case 6: lines.insert("", at: lines.count - 1)
    default:
      lines[line] = String(
        lines[line].map { $0.isNumber ? "12345678".randomElement(using: &random) ?? $0 : $0 })
    }
    return lines.joined(separator: "\n")
  }

  /// Numbers can be the same, and stand where they can't be read.
  @Test func saysWhatIsFoundWhenTheSameNumbersAreReadBack() {
    let memory = Memory()
    let wrong = Self.site.replacing("`= reports`.\n\n## Towns", "## Towns", in: "en/all.md")
    let right = wrong.replacing("```untranslated\n```", "", in: "qq/index.md")
    #expect(Self.make(right, memory).files != nil)
    #expect(Self.make(wrong, memory) == Self.make(wrong, nil))
    #expect(Self.make(wrong, nil).findings.contains { $0.contains("unexpected-number") })
  }

  @Test(arguments: edits.indices)
  func seesWhatStandsElsewhere(edit index: Int) {
    let (name, edit) = Self.edits[index]
    // With a number in a title, more of other languages matters.
    let plain = Self.site.replacing("All of `= reports`", "All of it", in: "en/all.md")
      .replacing("`= town-reports` in town", "One town", in: "en/town.md")
    var isSeen = false
    for base in [Self.site, plain] {
      let memory = Memory()
      let first = Self.make(base, memory)
      #expect(first.files != nil)
      let edited = edit(base)
      let moved = edited.with("en/index.md", edited.content["en/index.md"].map { $0 + "\n" })
      for site in [edited, moved, base] {
        let (anew, remembered) = (Self.make(site, nil), Self.make(site, memory))
        let isSame = anew == remembered
        #expect(isSame, "\(name): \(anew.difference(from: remembered))")
      }
      if Self.make(edited, nil) != first { isSeen = true }
    }
    #expect(isSeen, "\(name) changes nothing, and shows nothing")
  }

  /// A finding of the gate says where a question stands, which is no part of the question.
  @Test func saysWhereAQuestionStandsNow() throws {
    let memory = Memory()
    let printed = try #require(Self.anew(Self.site).value)
    let addition = printed.ledger.adding(
      printed.edition, at: SourceLocation(file: "content/ledger.json"))
    guard case .added(let ledger)? = addition.value else {
      Issue.record("the edition can't be added")
      return
    }
    let changed = Self.site.with("ledger.json", String(decoding: ledger, as: UTF8.self))
      .replacing("threshold: 3", "threshold: 3, changes: refuse", in: "site.yml")
      .replacing("edition: {id: \"1\"", "edition: {id: \"2\"", in: "site.yml")
      .with(
        "data/reports.csv",
        Self.site.content["data/reports.csv"].map { $0 + "\nr9,north,ice,2020-01-05,count" })
    let lower = changed.replacing("---\nkind", "---\n# Moved.\nkind", in: "en/all.md")
    for site in [changed, lower] {
      let anew = Self.make(site, nil)
      #expect(anew.findings.contains { $0.contains("changed-number") })
      #expect(anew.findings == Self.make(site, memory).findings)
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8])
  func isTheSiteThatIsMadeAnew(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let memory = Memory()
    var site = Self.site
    let names = Self.site.content.keys.sorted() + ["en/new.md", "qq/all.md"]
    let templates = Self.site.templates.keys.sorted()
    var made = 0
    let first = Self.make(site, memory)
    #expect(first.files != nil, "\(first.findings)")
    for step in 1...60 {
      // Mostly one file is edited, or put back; an edit of another stays, so that errors meet.
      let isBack = Int.random(in: 0..<2, using: &random) == 0
      if Int.random(in: 0..<6, using: &random) == 0,
        let name = templates.randomElement(using: &random)
      {
        site.templates[name] =
          isBack ? Self.site.templates[name] : Self.edit(site.templates[name], &random)
      } else if let name = names.randomElement(using: &random) {
        site.content[name] =
          isBack ? Self.site.content[name] : Self.edit(site.content[name], &random)
      }
      let (anew, remembered) = (Self.make(site, nil), Self.make(site, memory))
      if anew.files != nil { made += 1 }
      let isSame = anew == remembered
      #expect(isSame, "seed \(seed), step \(step): \(anew.difference(from: remembered))")
      // Too many errors at once, and nothing is made any more.
      if anew.files == nil, Int.random(in: 0..<2, using: &random) == 0 { site = Self.site }
    }
    #expect(made > 15, "seed \(seed): only \(made) sites could be made")
  }
}
