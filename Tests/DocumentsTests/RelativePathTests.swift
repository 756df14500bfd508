import Narrative
import Testing

@testable import Documents

@Suite struct RelativePathTests {
  @Test(arguments: [
    ("en/index.html", "en/a.html", "a.html"), ("index.html", "en/a.html", "en/a.html"),
    ("en/a/b.html", "en/c.html", "../c.html"), ("en/a.html", "ru/a.html", "../ru/a.html"),
    ("en/a/b.html", "en/a/b.html", "b.html"), ("en/en/a.html", "en/a.html", "../a.html"),
  ])
  func findsTheShortestWay(_ base: String, _ target: String, _ path: String) {
    #expect(RelativePath.from(base, to: target) == path)
    #expect(RelativePath.resolve(path, from: base) == target)
  }

  @Test func staysBelowTheRoot() {
    #expect(RelativePath.resolve("../a.md", from: "b.md") == nil)
    #expect(RelativePath.resolve("./a/../b.md", from: "c/d.md") == "c/b.md")
  }

  @Test func writesAddressesThatBrowsersRead() {
    #expect(
      RelativePath.href(from: "en/a.html", to: "en/b c#d?é%.pdf") == "b%20c%23d%3F%C3%A9%25.pdf")
    #expect(PercentEncoding.decode("b%20c%23d%3F%C3%A9%25.pdf") == "b c#d?é%.pdf")
    #expect(PercentEncoding.decode("100%") == "100%")
    #expect(PercentEncoding.decode("%zz%+1") == "%zz%+1")
  }
}
