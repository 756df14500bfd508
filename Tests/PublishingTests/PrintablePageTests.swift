import Diagnostics
import Publishing
import Site
import Testing

/// The pages that are to have a PDF.
@Suite struct PrintablePageTests {
  private let site = FixtureSite()
    .replacing("navigation:", "pdf: [page]\nnavigation:", in: "site.yml")
    .withTemplate(
      "page.mustache", "{{#hasPDF}}<a href=\"{{pdfHref}}\">PDF</a>{{/hasPDF}}{{{body}}}\n")

  @Test func sayWhereTheirPDFIs() throws {
    let build = try #require(site.with("en/a b.md", Self.other).make(withPDFs: true).value)
    #expect(build.printablePages.map(\.address) == ["en/a b.html", "en/index.html"])
    #expect(build.printablePages.map(\.pdfAddress) == ["en/a b.pdf", "en/index.pdf"])
    #expect(build.printablePages.map(\.url) == [nil, nil])
    for page in build.printablePages {
      #expect(build.files.first { $0.address == page.address }?.bytes == page.html)
    }
    let text = String(decoding: build.printablePages[0].html, as: UTF8.self)
    #expect(text == "<a href=\"a%20b.pdf\">PDF</a><p>Text.</p>\n\n")
  }

  @Test func getTheStyleSheetForPDFsBehindTheirOwn() throws {
    let styled = site.withTemplate("page.mustache", "<style>{{{styles}}}</style>{{{body}}}\n")
      .withTemplate("assets/pdf.css", "/* Paper */\np { color: red }\n")
    let build = try #require(styled.make(withPDFs: true).value)
    let page = try #require(build.printablePages.first)
    #expect(
      String(decoding: page.html, as: UTF8.self)
        .hasPrefix("<style>p { margin: 0 }\np { color: red }</style>"))
    #expect(styled.file("en/index.html")?.contains("color: red") == false)
  }

  @Test func areWholeWithoutPDFs() throws {
    let build = try #require(site.make().value)
    #expect(build.printablePages.isEmpty)
    #expect(site.file("en/index.html")?.contains("PDF") == false)
  }

  @Test func areOfTheKindsThatTheSettingsName() throws {
    let other = site.with("en/other.md", Self.other.replacing("page", with: "note"))
      .withTemplate("note.mustache", "{{{body}}}\n")
    let build = try #require(other.make(withPDFs: true).value)
    #expect(build.printablePages.map(\.address) == ["en/index.html"])
  }

  @Test func holdTheirPictures() throws {
    let pictures = site.with("en/a b.png", "dot").with("en/a.svg", "<svg/>")
      .withBody("![A](a%20b.png) ![B](a.svg) [C](a%20b.png)")
    let page = try #require(pictures.make(withPDFs: true).value?.printablePages.first)
    #expect(
      String(decoding: page.html, as: UTF8.self).hasSuffix(
        "<p><img src=\"data:image/png;base64,ZG90\" alt=\"A\"> "
          + "<img src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"B\"> "
          + "<a href=\"a%20b.png\">C</a></p>\n\n"))
    #expect(pictures.file("en/index.html")?.contains("<img src=\"a%20b.png\"") == true)
  }

  @Test func needAnAddressForTheirPDF() {
    let taken = site.with("en/index.pdf", "x").withBody("[a](index.pdf)")
    #expect(taken.findings == [])
    #expect(
      taken.make(withPDFs: true).diagnostics.sorted.map(\.description) == [
        "content/en/index.pdf: error: the site makes a file of this name itself; rename the one in "
          + "the content [duplicate-address]"
      ])
  }

  private static let other = "---\nkind: page\ntitle: A\nsummary: None.\n---\nText.\n"
}
