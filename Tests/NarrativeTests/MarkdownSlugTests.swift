import Testing

@testable import Narrative

@Suite struct MarkdownSlugTests {
  @Test(arguments: [
    ("Units", "units"), ("A closer look: who is involved", "a-closer-look-who-is-involved"),
    ("  --2014–2016!  ", "2014-2016"), ("Что это?", "что-это"), ("ქართული ენა", "ქართული-ენა"),
    ("Women's rights", "women-s-rights"), ("हिन्दी भाषा", "हिन्दी-भाषा"), ("", "section"),
    ("🟠 …", "section"), ("½ x²", "x²"),
  ])
  func keepsLettersAndDigitsOfAnyScript(text: String, slug: String) {
    var slugs = MarkdownSlug()
    #expect(slugs.make(for: text) == slug)
  }

  @Test func givesEachIdOnce() {
    var slugs = MarkdownSlug()
    let texts = ["a", "A", "a 2", "a", "!", "?", "section"]
    #expect(
      texts.map { slugs.make(for: $0) } == [
        "a", "a-2", "a-2-2", "a-3", "section", "section-2", "section-3",
      ])
  }

  @Test func leavesThePagesOwnIDsAlone() {
    var slugs = MarkdownSlug()
    #expect(slugs.make(for: "Table 1") == "table-1-section")
    #expect(slugs.make(for: "Main") == "main-section")
    #expect(slugs.make(for: "A heading") == "a-heading-section")
    #expect(slugs.make(for: "N 12") == "n-12")
    #expect(slugs.make(for: "N12") == "n12-section")
    #expect(slugs.make(for: "Table of contents") == "table-of-contents")
    #expect(slugs.make(for: "Table 1 section") == "table-1-section-2")
  }
}
