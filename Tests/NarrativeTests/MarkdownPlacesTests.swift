import Diagnostics
import TestSupport
import Testing

@testable import Narrative

@Suite struct MarkdownPlacesTests {
  /// Each marker stands where the content of a code span begins, in the order of the file.
  @Test(arguments: [
    "a `1️⃣x` b `2️⃣x`",
    "`` 1️⃣x`y `` and ` 2️⃣w `",
    "ქართული `1️⃣x` é🟠 `2️⃣x`",
    "a\nb `1️⃣x`\n   c `2️⃣x`\n\td `3️⃣x`",
    "a `1️⃣x\n  y` `2️⃣x`\n`3️⃣x`",
    "  ## a `1️⃣x` # `2️⃣x` ##",
    "a `1️⃣x`\n  b `2️⃣x`\n---",
    "[r]: u.md\n[s]:\n  u.md\n`1️⃣x` [r]\n`2️⃣x`",
    "[r]: u.md\n`1️⃣x`\n===\n`2️⃣x`",
    "- a `1️⃣x`\n  - b `2️⃣x`\n    c `3️⃣x`\nd `4️⃣x`\n\n  e `5️⃣x`",
    "10. a\n\n    `1️⃣x`\n-\t`2️⃣x`\n\t- `3️⃣x`",
    "> a `1️⃣x`\n`2️⃣x` b `3️⃣x`\n>   c `4️⃣x`\n> > `5️⃣x`\n> `6️⃣x`",
    "> - ## `1️⃣x`\n>   `2️⃣x`",
    "| `1️⃣x` | b \\| `2️⃣x` |\n|---|---|\n|`3️⃣x`|   `4️⃣x\\|y` \\| `5️⃣x` |\n`6️⃣x` | | `z`",
    "a `1️⃣x`\nb \\| `2️⃣x`\n| `3️⃣x` |\n|---|\n| `4️⃣x` |",
    "> | `1️⃣x` | |\n>|---|---|\n>   | `2️⃣x` | `3️⃣x`\n",
    "- a\n  b | `1️⃣x`\n  --|--\n   `2️⃣x` | `3️⃣x`",
    "[a](u.md\n\"`x`\") `1️⃣x`\n`2️⃣x`",
    "[a `1️⃣x`](<u v> '`x`') `2️⃣x`",
    "[a](u.md) [b][r] [r][] `1️⃣x`\n\n[r]: u.md (`x`)",
    "\\`x\\` `1️⃣x` \\\\`2️⃣x`",
    "<https://a`x`b> `1️⃣x`",
    "&amp;`1️⃣x` &ne;&#38;amp;&NotEqualTilde;`2️⃣x` &nope;`3️⃣x`",
    "***a `1️⃣x`** b `2️⃣x`* ~~`3️⃣x`~~",
    "https://a.b/?c&amp;d `1️⃣x` e@f.gh `2️⃣x` www`3️⃣x`",
    "a[^n] `1️⃣x`\n\n[^n]: b `2️⃣x`\n    c `3️⃣x`\n\n    - `4️⃣x`",
    "[^a\\_`x`] `1️⃣x`",
    "![a `y` b](c.svg) `1️⃣x`",
    "a\\\n`1️⃣x`  \n`2️⃣x`",
    "a `` b `1️⃣x`",
    "1. 1. a\n `1️⃣x`\n\t`2️⃣x`\n\t\t`3️⃣x`",
    "a\n    `1️⃣x`\n    > `2️⃣x`",
  ])
  func placesCodeSpansAtTheirContent(marked: String) {
    let text = MarkedText(marked)
    let parsed = MarkdownParser.parse(text.text, at: markdownOrigin)
    let places = parsed.value.flatMap(\.inlines).filter { $0.code != nil && $0.code != "z" }
      .compactMap(\.location).sorted()
    let expected = "1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣".map { text.location($0, from: markdownOrigin) }
      .filter { $0.line != nil }
    #expect(places == expected)
  }

  @Test func countsLinesOfEveryKindAndNoByteOrderMark() {
    let blocks = MarkdownParser.parse("\u{FEFF}a `x`\r`x`\r\n`x`\n\r\r`x`", at: markdownOrigin)
      .value
    #expect(
      blocks.flatMap(\.inlines).filter { $0.code != nil }.compactMap(\.location) == [
        Place(file: "en/a.md", line: 7, column: 4), Place(file: "en/a.md", line: 8, column: 2),
        Place(file: "en/a.md", line: 9, column: 2), Place(file: "en/a.md", line: 12, column: 2),
      ])
  }

  @Test func placesEachKindOfInline() {
    let text = MarkedText(
      "1️⃣a 2️⃣*3️⃣b 4️⃣**5️⃣c** [^n]* 6️⃣[d](e.md)\n"
        + "7️⃣![f](g.svg) 8️⃣~~h~~ 9️⃣<https://i.j>\n\n[^n]: k")
    let inlines = MarkdownParser.parse(text.text, at: markdownOrigin).value[0].inlines
    let found = inlines.filter { inline in
      switch inline.kind {
      case .text(let text): ["a ", "b ", "c"].contains(text)
      case .softBreak, .footnoteReference: false
      default: true
      }
    }
    #expect(
      found.map(\.location) == "1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣".map { text.location($0, from: markdownOrigin) })
    #expect(inlines.first { $0.kind == .softBreak }?.location == nil)
    let mark = inlines.first { $0.kind == .footnoteReference(number: 1, reference: 1) }
    #expect(mark?.location == Place(file: "en/a.md", line: 7, column: 12))
  }

  @Test(arguments: [
    "1️⃣a\n\n2️⃣## b\n\n3️⃣- c\n\n4️⃣> d\n\n5️⃣***\n"
      + "\n6️⃣~~~\n~~~\n\n7️⃣e\n===\n\n   8️⃣| f |\n|---|\n\n9️⃣1. g",
    "[a]: b.md\n1️⃣a\n\n[a]: b.md\n2️⃣a\n---\nx\n",
    "1️⃣a\n2️⃣| b |\n|---|\n\n3️⃣    c",
  ])
  func placesBlocks(marked: String) {
    let text = MarkedText(marked.replacing("3️⃣    c", with: "    3️⃣c"))
    let blocks = MarkdownParser.parse(text.text, at: markdownOrigin).value
    let expected = "1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣".map { text.location($0, from: markdownOrigin) }
      .filter { $0.line != nil }
    #expect(Array(blocks.map(\.location).prefix(expected.count)) == expected)
  }

  @Test(arguments: [
    "```x\n1️⃣a\nb\n```", "- ```x\n  1️⃣  a\n  b\n  ```", "    1️⃣a\n    b", "> ~~~\n> 1️⃣a\n> ~~~",
    "```\n1️⃣```", "```\n1️⃣\na\n```", "1. b\n\n   ```\n   1️⃣a: |\n     b\n   ```", "\t1️⃣a",
  ])
  func placesTheFirstByteOfCode(marked: String) {
    let text = MarkedText(marked)
    func place(_ blocks: [MarkdownBlock]) -> Place? {
      for block in blocks {
        if case .code(_, _, let location) = block.kind { return location }
        if let inner = place(block.inner) { return inner }
      }
      return nil
    }
    let blocks = MarkdownParser.parse(text.text, at: markdownOrigin).value
    #expect(place(blocks) == text.location("1️⃣", from: markdownOrigin))
  }

  @Test func countsTheFirstLineFromTheOriginAndOthersFromTheirOwnBeginning() {
    let start = Place(file: "site.yml", line: 3, column: 10)
    let inlines = MarkdownParser.parseInline("a `x`\n`y`", at: start).value
    #expect(
      inlines.filter { $0.code != nil }.map(\.location) == [
        Place(file: "site.yml", line: 3, column: 13), Place(file: "site.yml", line: 4, column: 2),
      ])
  }
}
