import Diagnostics
import Testing

@testable import Narrative

@Suite struct MarkdownStructureTests {
  @Test(arguments: [
    ("", ""),
    ("a\nb", "p(a⏎b)"),
    ("a  \nb\\\nc", "p(a↵b↵c)"),
    ("*a* **b** ~~c~~ ~d~ ***e** f*", "p(em(a) strong(b) del(c) del(d) em(strong(e) f))"),
    ("`a` ``b`c`` ` d ` ` ` `e\nf`", "p(`a` `b`c` `d` ` ` `e f`)"),
    (#"\*a\* &lt;b&gt; &copy; "c" -- d..."#, #"p(*a* <b> © "c" -- d...)"#),
    ("[a *b*](c.md \"d\") [e]\n\n[e]: f.md", "p(a[c.md d](a em(b)) a[f.md](e))"),
    (
      "https://a.b/c <https://d.e> f@g.hi",
      "p(a[https://a.b/c](https://a.b/c) a[https://d.e](https://d.e) a[mailto:f@g.hi](f@g.hi))"
    ),
    ("![a *b* `c`](d.svg 'e')", "p(img[d.svg e](a b c))"),
    ("## a ##\n\nb\n---\n### c", "h2(a) h2(b) h3(c)"), ("##\n\n## ##", "h2() h2()"),
    ("- a\n- b\n  - c", "ul(p(a) / p(b) ul(p(c)))"),
    ("3. a\n\n4. b", "ol3-loose(p(a) / p(b))"),
    ("- [ ] a", "ul(p([ ] a))"),
    ("> a\nb\n>\n> > c", "quote(p(a⏎b) quote(p(c)))"),
    ("```table x\na: 1\n```\n\n    b\n    c", #"code[table x]("a: 1\n") code[]("b\nc\n")"#),
    ("~~~\n~~~", #"code[]("")"#),
    ("a\n\n***\n\nb", "p(a) rule p(b)"),
    (
      "| a | *b* |c|d\n|:-|:-:|-:|--\n| 1 \\| 2 | `x\\|y` |\n",
      "table[left,center,right,none](a|em(b)|c|d / 1 | 2|`x|y`||)"
    ),
    ("a\n| b |\n|---|\n| c |", "p(a) table[none](b / c)"),
    (
      "a[^x] b[^y] c[^x]\n\n[^y]: d\n\n    e\n[^x]: f",
      "p(a^1.1 b^2.1 c^1.2) notes(1x2: p(f) / 2x1: p(d) p(e))"
    ),
    ("a[^x]\n\n[^x]: b[^x]", "p(a^1.1) notes(1x2: p(b^1.2))"),
    ("a\0b", "p(a\u{FFFD}b)"),
    ("\u{FEFF}## a\r\rb\r\nc", "h2(a) p(b⏎c)"),
  ])
  func readsEachConstruct(text: String, outline: String) {
    #expect(MarkdownOutline.of(parseMarkdown(text)) == outline)
  }

  @Test func keepsTheWordsOfAllScripts() {
    let text = "ქართული *тест* — ўзбек, қазақ 🟠"
    #expect(MarkdownOutline.of(parseMarkdown(text)) == "p(ქართული em(тест) — ўзбек, қазақ 🟠)")
  }

  @Test func givesTheSameTreesInParallelAsInSeries() async {
    let texts = (0..<200).map { number in
      """
      ## Title \(number)

      ~~Old \(number)~~ new `= cases` at https://example.org/\(number) and www.x[^1].

      | a | b |
      |---|--:|
      | ~~\(number)~~ | `\(number) = cases` |

      [^1]: a~~b~~c \(number)@example.org
      """
    }
    let series = texts.map { MarkdownParser.parse($0, at: markdownOrigin).value }
    let parallel = await withTaskGroup(of: (Int, [MarkdownBlock]).self) { group in
      for (index, text) in texts.enumerated() {
        group.addTask { (index, MarkdownParser.parse(text, at: markdownOrigin).value) }
      }
      return await group.reduce(into: [Int: [MarkdownBlock]]()) { $0[$1.0] = $1.1 }
    }
    for index in texts.indices { #expect(parallel[index] == series[index]) }
  }
}
