import Codebook
import Diagnostics
import Disclosure
import Documents
import Files
import Publishing
import Query
import Readback
import Site
import Testing

/// Content that leaks in every way that the guide lists: it is published without what would give
/// somebody away, and a page that prints it all the same is refused.
@Suite struct LeakingContentTests {
  @Test(arguments: LeakingContent.all) func isPublishedWithoutTheLeak(
    _ content: LeakingContent
  ) throws {
    let site = try Printed(content.site)
    let hidden = Set(site.numbers.filter { $0.value == nil }.map { site.text($0.query) })
    #expect(hidden == content.hidden)
    #expect(site.audit(site.numbers).map(\.description) == [])
  }

  @Test(arguments: LeakingContent.all) func isRefusedWhenAPagePrintsIt(
    _ content: LeakingContent
  ) throws {
    let site = try Printed(content.site)
    for forgery in content.forgeries {
      var remaining = forgery.numbers
      let forged = site.numbers.map { number -> PrintedNumber in
        guard number.value == nil, let (value, whole) = forgery.numbers[site.text(number.query)]
        else { return number }
        remaining[site.text(number.query)] = nil
        return PrintedNumber(query: number.query, value: value, whole: whole, file: number.file)
      }
      #expect(remaining.isEmpty, "\(remaining.keys) are printed")
      let findings = site.audit(forged).filter { $0.severity == .error && $0.id == forgery.rule }
      #expect(
        findings.contains { finding in
          forgery.message.allSatisfy { finding.description.contains($0) }
        }, "\(findings.map(\.description))")
    }
  }

  @Test func aBarIsDrawnOnlyForWhatIsPrinted() throws {
    let content = try #require(LeakingContent.tables.last)
    let page = try #require(content.site.file("en/index.html"))
    let bars = page.split(separator: "class=\"bar\"").count - 1
    #expect(bars == 1)
    #expect(page.split(separator: ">[c]</text>").count - 1 == 2)
    #expect(page.contains("A: a withheld number; B: a withheld number; I: 30"))
    #expect(page.contains("[c] is withheld.</desc>"))
  }

  @Test func aClaimOfAWithheldNumberIsRefused() {
    let site = LeakingSite.make(
      LeakingSite.records("region", ["a": 3, "b": 20]), body: "`4 = cases where region is a`\n")
    #expect(
      site.findings == [
        "content/en/index.md:6:2: error: '4' claims a figure that may not be published; ask for it "
          + "without a claim [withheld-claim]"
      ])
  }
}

/// A site as it was built, and what was read back from its files.
private struct Printed {
  private let prepared: PreparedSite
  let numbers: [PrintedNumber]

  init(_ site: FixtureSite) throws {
    let content = FolderSnapshot(files: site.content.mapValues { Array($0.utf8) })
    let templates = FolderSnapshot(files: site.templates.mapValues { Array($0.utf8) })
    let outcome = SiteBuild.make(content: content, templates: templates)
    #expect(outcome.diagnostics.all.filter { $0.id != "mostly-withheld" } == [])
    let made = try #require(outcome.value)
    prepared = try #require(PreparedSite.make(content: content, templates: templates).value)
    let files = Dictionary(uniqueKeysWithValues: made.files.map { ($0.address, $0.bytes) })
    let read = Readback.numbers(
      outlines: made.draft.outlines(made.release), folder: "output", file: { files[$0] })
    #expect(read.diagnostics.all == [])
    numbers = read.value
  }

  func text(_ query: FigureQuery) -> String { query.text(in: prepared.draft.content.codebook) }

  func audit(_ numbers: [PrintedNumber]) -> [Diagnostic] {
    Gate.audit(numbers, prepared.draft.plan, prepared.input).diagnostics.sorted
  }
}
