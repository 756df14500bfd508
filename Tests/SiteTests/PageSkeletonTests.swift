import Diagnostics
import Mustache
import TestSupport
import Testing

@testable import Documents
@testable import Site

/// Pages that are filled in are the pages that the library renders.
@Suite struct PageSkeletonTests {
  private static let template = """
    <title>{{title}}</title><style>{{{styles}}}</style>
    {{#isLong}}<nav>{{#items}}<a href="{{href}}">{{name}}</a>{{^last}}, {{/last}}{{/items}}</nav>
    {{/isLong}}{{^isLong}}short{{/isLong}}
      {{> part}}
    {{{body}}}{{title}}
    """
  private static let part = "{{#note}}<p>{{note}}</p>{{/note}}\n{{{body}}}\n{{words.edition}}\n"

  private func render(_ values: [String: Any], _ styles: String) -> String? {
    guard let page = try? MustacheTemplate(string: Self.template),
      let part = try? MustacheTemplate(string: Self.part)
    else { return nil }
    var values = values
    values["styles"] = styles
    values["words"] = ["edition": "Edition <1>"]
    return MustacheLibrary(templates: ["page": page, "part": part])
      .render(values, withTemplate: "page")
  }

  private func rendered(_ view: [String: ViewValue]) -> String? {
    render(Templates.values(view), "p { }")
  }

  private func filled(_ skeleton: PageSkeleton, _ view: [String: ViewValue]) -> String? {
    skeleton.page(view).map {
      String(decoding: $0.head + Array("p { }".utf8) + $0.tail, as: UTF8.self)
    }
  }

  private func view(_ random: inout SeededGenerator, items: Int, isLong: Bool)
    -> [String: ViewValue]
  {
    func text() -> String {
      let letters = [
        "a", "<", ">", "&", "\"", "'", "é", "\n", "\u{1}", "{{title}}", "", "\u{1}<0>",
      ]
      return (0..<Int.random(in: 0...4, using: &random))
        .compactMap { _ in letters.randomElement(using: &random) }.joined()
    }
    return [
      "title": .text(text()), "note": .text(text()), "body": .html(HTML(markup: text())),
      "isLong": .flag(isLong),
      "items": .list(
        (0..<items).map { number in
          ["href": .text(text()), "name": .text(text()), "last": .flag(number == items - 1)]
        }),
    ]
  }

  /// Whatever two pages of one shape say, the second is as if it had been rendered.
  @Test(arguments: 1...300)
  func fillsWhatTheLibraryRenders(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let (items, isLong) = (Int.random(in: 0...3, using: &random), Bool.random(using: &random))
    let first = view(&random, items: items, isLong: isLong)
    let skeleton = try #require(PageSkeleton(first, render: render))
    #expect(filled(skeleton, first) == rendered(first), "seed \(seed)")
    for _ in 0..<20 {
      let other = view(&random, items: items, isLong: isLong)
      if let page = filled(skeleton, other) { #expect(page == rendered(other), "seed \(seed)") }
    }
  }

  @Test func knowsPagesOfAnotherShape() throws {
    var random = SeededGenerator(seed: 1)
    var view = view(&random, items: 2, isLong: true)
    view["title"] = .text("Title")
    let skeleton = try #require(PageSkeleton(view, render: render))
    for (name, value) in [
      ("isLong", ViewValue.flag(false)), ("items", .list([])), ("title", .text("")),
      ("title", .text("Title\n")), ("title", .flag(true)), ("more", .text("")),
    ] {
      var other = view
      other[name] = value
      #expect(skeleton.page(other) == nil, "\(name)")
    }
    view["title"] = .text("Another & longer title")
    #expect(filled(skeleton, view) == rendered(view))
  }

  @Test func isNotMadeWhereTheStyleSheetIsNotPlain() {
    for page in ["no styles", "{{styles}}", "{{{styles}}}{{{styles}}}"] {
      let skeleton = PageSkeleton(["title": .text("a")]) { values, styles in
        var values = values
        values["styles"] = styles
        return (try? MustacheTemplate(string: page))?.render(values)
      }
      #expect(skeleton == nil, "\(page)")
    }
  }

  @Test(arguments: [
    ("{{uppercased(title)}}<style>{{{styles}}}</style>", "A &amp; B<style>p{}</style>"),
    ("{{title}}<style>{{{styles}}}</style>", "a &amp; b<style>p{}</style>"),
  ])
  func leavesTemplatesThatLookIntoTextsToTheLibrary(template: String, page: String) throws {
    let templates = Templates.parse(
      [(path: "page.mustache", file: "page.mustache", text: template)], styles: "p{}", words: [:])
    let document = Document(
      address: "a.html", pdfAddress: nil, kind: "page", language: "en",
      view: ["title": .text("a & b")], downloads: [])
    let files = try #require(templates.value.files(document, words: [:]))
    #expect(files.map { String(decoding: $0.bytes, as: UTF8.self) } == [page])
  }
}
