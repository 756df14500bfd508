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
}
