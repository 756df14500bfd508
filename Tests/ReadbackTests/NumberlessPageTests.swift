import Diagnostics
import TestSupport
import Testing

@testable import Documents
@testable import Readback

/// Pages without numbers are passed over unparsed, and never one that has some.
@Suite struct NumberlessPageTests {
  private static let page = """
    <!doctype html>
    <html lang="en"><head><title>A page</title>
    <style>.figure { color: red } data { color: blue }</style></head>
    <body><nav class="contents"><a href="#a">A</a></nav><main>
    <h2 id="a-heading">A</h2>
    <figure class="table" id="table-1">
    <table><caption><strong>Table 1. Words</strong></caption><tr><td>1</td></tr></table>
    </figure>
    <figure class="table" id="table-2">
    <table><caption><strong>Table 2. More</strong></caption><tr><td>2</td></tr></table>
    </figure>
    <p>Words.</p></main></body></html>
    """

  private static func block(_ number: Int, _ title: String) -> BlockOutline {
    BlockOutline(
      id: "table-\(number)", caption: PrintedLine(words: "Table \(number). \(title)"),
      title: PrintedLine(words: title), downloadName: PrintedLine(), download: "",
      content: .written)
  }

  /// The outline of the page above.
  private static var outline: PageOutline? {
    guard let words = Fixture.outlines.first?.words else { return nil }
    return PageOutline(
      address: "page.html", words: words, title: PrintedLine(words: "A page"),
      shortTitle: PrintedLine(), figures: [], blocks: [block(1, "Words"), block(2, "More")],
      notes: [])
  }

  private func isPlain(_ page: String) throws -> Bool {
    let outline = try #require(Self.outline)
    return NumberlessPage(outline, shortTitles: [:])?.isPlain(Array(page.utf8)) == true
  }

  private func faults(_ page: String) throws -> [String] {
    let outline = try #require(Self.outline)
    let read = PageReader.parse(outline, shortTitles: [:]) { _ in Array(page.utf8) }
    return read.faults.map(\.fault.message.english) + read.printed.map { "\($0)" }
      + read.listed.map { "\($0)" }
  }

  @Test func isKnownByItsBytes() throws {
    #expect(try isPlain(Self.page))
    #expect(try faults(Self.page) == [])
  }

  @Test(arguments: [
    ("<p>Words", "<p><data value=\"5\">5</data>"), ("<p>Words", "<p><DATA value=5>5</data>"),
    ("<p>Words", "<svg></svg><p>"), ("<p>Words", "<figure class=\"table\"></figure>"),
    ("<p>Words", "<p title='<style>'><data value=5>5</data><p title='</style>'>"),
    ("Table 2. More", "Table 2. Less"), ("table-2", "table-3"),
    ("<strong>Table 1. Words</strong>", "<b>Table 1. Words</b>"),
    ("Table 1. Words", "Table 1. Words <data value=5>5</data>"),
  ])
  func isLookedAtWhereItMayHaveNumbers(old: String, new: String) throws {
    let page = Self.page.replacing(old, with: new)
    #expect(try !isPlain(page))
    #expect(try !faults(page).isEmpty)
  }

  @Test func isParsedWhenNumbersAreExpected() throws {
    let outlines = Fixture.outlines.filter { !$0.figures.isEmpty || !$0.notes.isEmpty }
    #expect(!outlines.isEmpty)
    for outline in outlines {
      #expect(NumberlessPage(outline, shortTitles: [:]) == nil, "\(outline.address)")
    }
  }

  /// Whatever is done to the page: one that is passed over has nothing that reading would find.
  @Test(arguments: 1...3000)
  func isPassedOverOnlyWhereNothingIsFound(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "<data value=\"5\">5</data>", "<DATA>", "</data>", "<svg>", "<figure class=\"table\">",
      "<figure class='chart' id=\"table-1\">", "</figure>", "<figure>", "<style>", "</style>",
      "<!--", "-->", "<p title='", "'>", "\"", "<strong>Table 2. More</strong>", "</main>",
      "<span class=\"figure\">", "</h2>", "<title>", "<", ">", "\u{0}", "<textarea>", "<template>",
      "<script>", "</script>", "<h2 id=\"b-heading\"><span class=\"withheld\">–</span></h2>",
    ]
    var page = Array(Self.page)
    for _ in 0...Int.random(in: 0..<3, using: &random) {
      let place = Int.random(in: 0...page.count, using: &random)
      if Bool.random(using: &random), let piece = pieces.randomElement(using: &random) {
        page.insert(contentsOf: piece, at: place)
      } else {
        let end = min(page.count, place + Int.random(in: 1..<40, using: &random))
        page.removeSubrange(place..<end)
      }
    }
    let changed = String(page)
    guard try isPlain(changed) else { return }
    #expect(try faults(changed) == [], "seed \(seed): \(changed)")
  }
}
