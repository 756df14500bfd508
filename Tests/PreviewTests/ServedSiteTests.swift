import Testing

@testable import Preview

@Suite struct ServedSiteTests {
  private let site = ServedSite(files: [
    "index.html": [], "en/index.html": [], "en/a.html": [], "data/a.csv": [], "en/photo.JPG": [],
  ])

  @Test(arguments: [
    ("/", "index.html"), ("/en/", "en/index.html"), ("/en", "en/index.html"),
    ("/en/a.html", "en/a.html"), ("/data/a.csv", "data/a.csv"), ("/en/b.html", nil),
    ("/data/", nil),
    ("/../index.html", nil),
  ])
  func addresses(_ path: String, _ address: String?) {
    #expect(site.address(of: path) == address)
  }

  @Test func pagesAndMedia() {
    #expect(site.pages == ["en/a.html", "en/index.html", "index.html"])
    #expect(Array(site.media.keys) == ["en/photo.JPG"])
  }

  @Test(arguments: [
    ("en/a.html", "text/html; charset=utf-8"), ("a.JPG", "image/jpeg"), ("SHA256SUMS", nil),
    ("a.b/c", nil), ("", nil),
  ])
  func mediaTypes(_ name: String, _ type: String?) {
    #expect(MediaType.of(name) == type ?? "application/octet-stream")
  }
}
