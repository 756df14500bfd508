import Diagnostics
import Files
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
    return Seen(
      SiteBuild.make(
        content: site.contentFolder, templates: site.templateFolder, marksSources: true,
        checksStyle: true, memory: memory))
  }

  /// A site with all that a page can have to do with others: translations, pages for codes, texts that
  /// are included, lists of pages, numbers in titles.
  private static let site = FixtureSite.translated
    .replacing("navigation: [index.md]", "navigation: [index.md, towns.md]", in: "site.yml")
    .replacing("navigation: [index.md, towns.md]", "navigation: [index.md, all.md]", in: "site.yml")
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
      "en/costs.md",
      "---\nkind: page\ntitle: Costs\nsummary: Costs.\n---\n`= fact paid`.\n\n"
        + "```register\ndata: costs\ncolumns: [town, paid]\ncaption: Costs\n```\n")
    .with("en/_rule.md", "Reports are no count of *holes*. See [all](all.md).\n")
    .with("glossary/en.yml", "en: {avoid: [{term: pothole, use: hole}]}\n")

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

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8])
  func isTheSiteThatIsMadeAnew(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let memory = Memory()
    var site = Self.site
    let names = Self.site.content.keys.sorted() + ["en/new.md", "qq/all.md", "qq/town.md"]
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
