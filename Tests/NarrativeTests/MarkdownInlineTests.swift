import Diagnostics
import TestSupport
import Testing

@testable import Narrative

@Suite struct MarkdownInlineTests {
  @Test(arguments: [
    ("", ""), ("a *b* `= c`", "a em(b) `= c`"), ("2014\\. a", "2014. a"), ("a\nb", "a⏎b"),
    ("a: b | c", "a: b | c"),
  ])
  func readsALine(text: String, outline: String) {
    let parsed = MarkdownParser.parseInline(text, at: markdownOrigin)
    #expect(MarkdownOutline.of(parsed.value) == outline)
    #expect(parsed.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("1️⃣## a", "a heading"), ("1️⃣2014. a", "a list"), ("a\n\n1️⃣> b", "a quotation"),
    ("    1️⃣a", "a block of code"), ("1️⃣***", "a thematic break"),
    ("1️⃣| a |\n|---|", "a table"), ("a[^b]\n\n1️⃣[^b]: c", "a footnote"),
  ])
  func refusesOtherBlocks(marked: String, what: String) {
    let text = MarkedText(marked.replacing("    1️⃣a", with: "1️⃣    a"))
    let parsed = MarkdownParser.parseInline(text.text, at: markdownOrigin)
    #expect(parsed.value.isEmpty)
    #expect(
      parsed.diagnostics.all.map(\.message) == [
        "\(what) cannot stand here, only a line of text; write '\\' before a sign that is meant as "
          + "text"
      ])
    #expect(parsed.diagnostics.all.map(\.id) == ["not-one-line"])
    if what != "a block of code" {
      #expect(parsed.diagnostics.all.map(\.location) == [text.location("1️⃣", from: markdownOrigin)])
    }
  }

  @Test func refusesSeveralParagraphs() {
    let parsed = MarkdownParser.parseInline("a\n\nb", at: markdownOrigin)
    #expect(
      parsed.diagnostics.all == [
        .error(
          "not-one-line", "several paragraphs cannot stand here; write one", at: markdownOrigin)
      ])
  }

  @Test func reportsWhatIsWrongInTheLine() {
    let parsed = MarkdownParser.parseInline("a <b>", at: markdownOrigin)
    #expect(parsed.diagnostics.all.map(\.id) == ["raw-html"])
    #expect(
      MarkdownParser.parseInline("<div>", at: markdownOrigin).diagnostics.all.map(\.id) == [
        "raw-html"
      ])
  }
}
