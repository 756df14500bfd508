import Diagnostics
import TestSupport
import Testing

@testable import Narrative

@Suite struct MarkdownDiagnosticsTests {
  static let html =
    "HTML is not allowed, nor any comment but '<!-- allow RULE: reason -->'; write Markdown, or "
    + "'\\<' for the sign"

  @Test func refusesHTML() {
    let blocks = parseMarkdown(
      "a\n  2️⃣<b>c3️⃣</b>\n\n4️⃣<!-- d -->\n\n> 5️⃣<div>\n> e\n"
        + "\n| f |\n|---|\n| \\|6️⃣<br> |\n\n`<g>` \\<h> <https://i.j>\n",
      finds: .error("2️⃣", "raw-html", Self.html), .error("3️⃣", "raw-html", Self.html),
      .error("4️⃣", "raw-html", Self.html), .error("5️⃣", "raw-html", Self.html),
      .error("6️⃣", "raw-html", Self.html))
    #expect(
      MarkdownOutline.of(blocks)
        == "p(a⏎c) quote() table[none](f / |) p(`<g>` <h> a[https://i.j](https://i.j))")
  }

  @Test func findsMarksWithoutFootnotes() {
    parseMarkdown(
      "a1️⃣[^note] `[^x]` \\[^x]\n- *b2️⃣[^other]*\n\n```\n[^x]\n```\n"
        + "\n| 3️⃣[^c d] |\n|---|\n\n[e[^notes]](f.md) [^g](h.md)\n\n[^notes]: i",
      finds: .error(
        "1️⃣", "undefined-footnote",
        "the footnote '[^note]' is not defined; did you mean '[^notes]'?"),
      .error(
        "2️⃣", "undefined-footnote",
        "the footnote '[^other]' is not defined; add a line '[^other]: …'"),
      .error(
        "3️⃣", "undefined-footnote", "the footnote '[^c d]' is not defined; add a line '[^c d]: …'"))
  }

  @Test func findsFootnotesWithoutMarks() {
    parseMarkdown(
      """
      a[^x]

      1️⃣[^y]: b

          [^z]: within

      [^x]: c
      2️⃣[^X]: d

      ```
      [^code]: e
      ```

      - f

        3️⃣[^list]: g[^only]
      > 4️⃣[^quote]: h

      5️⃣[^only]: i
      """,
      finds: .warning(
        "1️⃣", "unused-footnote",
        "no mark '[^y]' leads to this footnote; it is not printed, add the mark or take it away"),
      .warning(
        "2️⃣", "duplicate-footnote",
        "the footnote '[^X]' is defined above; this text is not printed, rename one of them"),
      .warning(
        "3️⃣", "unused-footnote",
        "no mark '[^list]' leads to this footnote; it is not printed, add the mark or take it "
          + "away"),
      .warning(
        "4️⃣", "unused-footnote",
        "no mark '[^quote]' leads to this footnote; it is not printed, add the mark or take it away"
      ),
      .warning(
        "5️⃣", "unused-footnote",
        "no mark '[^only]' leads to this footnote; it is not printed, add the mark or take it away")
    )
  }

  @Test func takesNoWordsForAFootnote() {
    parseMarkdown(
      "a[^x]\n      [^x]: b\n\n[^x]: c\n\n    ```\n    [^y]: d\n    ```\n\n        [^z]: e")
    parseMarkdown(
      "- [^x]: a\n\n      1️⃣[^y]: within\n\nb[^x]",
      finds: .warning(
        "1️⃣", "unused-footnote",
        "no mark '[^y]' leads to this footnote; it is not printed, add the mark or take it away"))
  }

  @Test(arguments: [
    "https://a.b", "HTTPS://a.b/c?d#e", "mailto:a@b.cc", "a.md", "a/b.md#c", "../a.md?ge", "#a",
    "?a",
    "a/b:c", "./a:b",
  ])
  func allowsLinks(destination: String) {
    parseMarkdown("[a](\(destination))")
  }

  @Test(arguments: [
    ("http://a.b", "a link is never 'http:', which anyone on the way can read; write 'https:'"),
    ("HTTP://a.b", "a link is never 'http:', which anyone on the way can read; write 'https:'"),
    (
      "javascript:a()",
      "a link is 'https:', 'mailto:' or a relative path, not 'javascript:'; write one of these"
    ),
    (
      "JavaScript&colon;a()",
      "a link is 'https:', 'mailto:' or a relative path, not 'javascript:'; write one of these"
    ),
    (
      "data:text/html,a",
      "a link is 'https:', 'mailto:' or a relative path, not 'data:'; write one of these"
    ),
    ("a:b", "a link is 'https:', 'mailto:' or a relative path, not 'a:'; write one of these"),
    ("/a.md", "a link does not begin with '/'; write the path from this file's folder"),
    ("//a.b", "a link does not begin with '//'; write 'https://'"),
    ("a\\b", "a link has no backslashes; write '/' between folders"),
    ("https:\\\\a.b", "a link has no backslashes; write '/' between folders"),
    ("<a b>", "a link has no spaces and no control characters; write '%20' for a space"),
    (
      "java&#10;script:a", "a link has no spaces and no control characters; write '%20' for a space"
    ),
    ("https:a.b", "a link has no site behind 'https:'; write 'https://…'"),
    ("https:///a", "a link has no site behind 'https:'; write 'https://…'"),
    ("mailto:", "a link has no address behind 'mailto:'; write it"),
  ])
  func refusesLinks(destination: String, message: String) {
    parseMarkdown(
      "a\n*b* 1️⃣[c](\(destination))",
      finds: .error("1️⃣", "forbidden-link", "the destination of \(message)"))
  }

  @Test func refusesLinksWithoutDestinationAndBareOnesWithoutHTTPS() {
    let http =
      "the destination of a link is never 'http:', which anyone on the way can read; write 'https:'"
    parseMarkdown(
      "1️⃣[a]() 2️⃣www.b.cc 3️⃣<http://d.ee> 4️⃣[f]\n\n[f]: http://g.hh",
      finds: .error(
        "1️⃣", "forbidden-link", "a link needs a destination; write it between '(' and ')'"),
      .error("2️⃣", "forbidden-link", http), .error("3️⃣", "forbidden-link", http),
      .error("4️⃣", "forbidden-link", http))
  }

  @Test func checksImages() {
    let words = "an image needs words that stand for it: '![what it shows](…)'"
    parseMarkdown(
      "![a](b.svg) ![c](d/f.png) 1️⃣![](g.svg) 2️⃣![ *&#32;* ](h.svg) 3️⃣![i](mailto:a@b.cc)\n"
        + "4️⃣![j](data:image/png;base64,AA) 5️⃣![k](http://l.mm) 6️⃣![n]()",
      finds: .error("1️⃣", "missing-alt", words), .error("2️⃣", "missing-alt", words),
      .error(
        "3️⃣", "forbidden-link",
        "the destination of an image is a relative path to a file of the content; put one there"),
      .error(
        "4️⃣", "forbidden-link",
        "the destination of an image is a relative path to a file of the content; put one there"),
      .error(
        "5️⃣", "forbidden-link",
        "the destination of an image is a relative path to a file of the content; put one there"),
      .error("6️⃣", "forbidden-link", "an image needs a destination; write it between '(' and ')'"))
  }

  @Test func checksLevelsOfHeadings() {
    let title = "the title is the only heading of level 1; begin this one with '##'"
    parseMarkdown(
      "### a\n## b\n1️⃣#### c\n> 2️⃣# d\n\n3️⃣e\n===\n4️⃣##### f\n###### g\n",
      finds: .error(
        "1️⃣", "heading-level",
        "a heading of level 4 cannot follow one of level 2; begin it with '###'"),
      .error("2️⃣", "heading-level", title), .error("3️⃣", "heading-level", title),
      .error(
        "4️⃣", "heading-level",
        "a heading of level 5 cannot follow one of level 1; begin it with '##'"))
  }

  @Test func refusesWhatIsNestedTooDeep() {
    let message =
      "this stands within more than 50 lists, quotations, links or emphases; write it flatter"
    for text in [
      String(repeating: "> ", count: 5000) + "a", String(repeating: "- ", count: 5000) + "a",
      String(repeating: "_a *b ", count: 2000) + "c" + String(repeating: "*_", count: 2000),
      String(repeating: "![", count: 2000) + String(repeating: "](a)", count: 2000),
    ] {
      let found = MarkdownParser.parse(text, at: markdownOrigin).diagnostics.all
      #expect(found.filter { $0.id == "nested-too-deep" }.map(\.message) == [message])
    }
    parseMarkdown(String(repeating: "> ", count: 40) + "*a*")
  }
}
