import Codebook
public import Disclosure
import Localization
import LocatedYAML
import Narrative
import Parallel
import Query

extension SiteDraft {
  /// Makes something of each page of the site, with the numbers that the gate let out, in the order
  /// of the pages; that of the languages comes last.
  ///
  /// - Parameters:
  ///   - withPDFs: whether pages of the kinds that `site.yml` names are to have a PDF.
  ///   - marksSources: whether a comment `source file:line:column` stands before each block.
  ///   - recall: is given what makes a page ready for its template, and may have it from an earlier
  ///     time: it depends on the page's document and the answers to it, the front matter of all others
  ///     and the answers to that, what it is a translation of, and all that is neither document nor
  ///     template.
  ///   - body: is called on several threads, in no order. What is not handed on is not kept.
  public func render<Result: Sendable>(
    _ release: Release, withPDFs: Bool = false, marksSources: Bool = false,
    recall: @Sendable (PageDraft, () -> Document) -> Document = { _, make in make() },
    _ body: @Sendable (Document) -> Result
  ) -> [Result] {
    let pdfKinds = withPDFs ? Set(content.settings.pdfKinds.compactMap(\.text)) : []
    var results = PageContext.all(of: self, release, marksSources: marksSources).concurrentMap {
      context in
      let hasPDF = pdfKinds.contains(context.page.kind)
      return body(
        recall(context.page) { DocumentRenderer(context, hasPDF: hasPDF).document() })
    }
    if let first = content.languages.first {
      let words = Words(first, content.codebook)
      results.append(
        body(LanguageChooser(draft: self, words: words, language: first.tag).document()))
    }
    return results
  }
}

/// Makes one page ready for its template.
struct DocumentRenderer {
  let context: PageContext
  /// Whether the page is to have a PDF, and says so.
  let hasPDF: Bool
  private var words: Words { context.words }
  private var page: PageDraft { context.page }

  init(_ context: PageContext, hasPDF: Bool) {
    self.context = context
    self.hasPDF = hasPDF
  }

  func document() -> Document {
    let inlines = InlineRenderer(context)
    let title = inlines.text(page.text.title)
    let sections = PageSections(page.text.blocks)
    var blocks = BlockRenderer(context)
    let lead = blocks.html(sections.lead)
    var body = lead
    var views: [[String: ViewValue]] = []
    for section in sections.sections {
      let html = content(section, &blocks)
      let heading = inlines.html(section.title)
      body.add("<section id=\"\(section.id)\" aria-labelledby=\"\(section.id)-heading\">\n")
      context.markSource(section.location, in: &body)
      body.add("<h2 id=\"\(section.id)-heading\">")
      body.add(heading)
      body.add("</h2>\n")
      body.add(html)
      body.add("</section>\n")
      views.append([
        "id": .text(section.id), "title": .text(inlines.text(section.title)),
        "titleHTML": .html(heading), "body": .html(html), "first": .flag(views.isEmpty),
      ])
    }
    let notes = blocks.html(sections.footnotes)
    body.add(notes)
    if let last = views.indices.last, case .html(var html)? = views[last]["body"] {
      html.add(notes)
      views[last]["body"] = .html(html)
    }
    var view = SiteView(context.draft, words, page.language).values(
      title: title, page: page.address)
    view["titleHTML"] = .html(inlines.html(page.text.title))
    view["shortTitle"] = .text(inlines.text(page.text.shortTitle))
    view["summary"] = .html(inlines.html(page.text.summary))
    view["lead"] = .html(lead)
    view["body"] = .html(body)
    view["sections"] = .list(views)
    view["hasPlace"] = .flag(context.place != nil)
    view["place"] = .text(context.place ?? "")
    let isLong = page.hasContents && !views.isEmpty
    view["hasContents"] = .flag(isLong)
    view["contents"] = .list(
      sections.sections.map {
        ["title": .text(inlines.text($0.title)), "href": .text("#\($0.id)")]
      })
    view.merge(navigation) { _, new in new }
    view.merge(LanguageLinks(context: context).values) { _, new in new }
    view.merge(leave) { _, new in new }
    let note = PageNote(context).text
    view["unitNote"] = .text(note)
    view["hasUnitNote"] = .flag(!note.isEmpty)
    view["hasPDF"] = .flag(hasPDF)
    view["pdfHref"] = .text(
      hasPDF ? RelativePath.href(from: page.address, to: page.pdfAddress) : "")
    return Document(
      address: page.address, pdfAddress: hasPDF ? page.pdfAddress : nil, kind: page.kind,
      language: page.language, view: view,
      downloads: blocks.downloads)
  }

  /// A section's text in one box, with a box for each heading of level 3 and what stands below it:
  /// what lays out a page can set them side by side, and hold each together on paper.
  private func content(_ section: PageSections.Section, _ blocks: inout BlockRenderer) -> HTML {
    let (lead, parts) = section.parts
    var html = HTML(markup: "<div class=\"flow\">\n")
    blocks.add(lead, to: &html)
    if !parts.isEmpty {
      html.add("<div class=\"parts\">\n")
      for part in parts {
        html.add("<div class=\"part\">\n")
        blocks.add(part, to: &html)
        html.add("</div>\n")
      }
      html.add("</div>\n")
    }
    html.add("</div>\n")
    return html
  }

  /// The fast way out, and the page that explains it.
  private var leave: [String: ViewValue] {
    guard page.isLeft, let leave = context.settings.leave else { return [:] }
    let explained = context.draft.page(leave.explained.text ?? "", in: page.language)
    return [
      "hasLeave": .flag(true), "leaveHref": .text(leave.url),
      "hasLeaveExplained": .flag(explained.map { $0.address != page.address } ?? false),
      "leaveExplainedHref": .text(
        explained.map { RelativePath.href(from: page.address, to: $0.address) } ?? ""),
    ]
  }

  private var navigation: [String: ViewValue] {
    let draft = context.draft
    let items: [[String: ViewValue]] = context.settings.navigation.compactMap { node in
      guard let target = draft.page(node.text ?? "", in: page.language) else { return nil }
      let lines = InlineRenderer(context.about(target))
      return [
        "title": .text(lines.text(target.text.shortTitle)),
        "href": .text(RelativePath.href(from: page.address, to: target.address)),
        "current": .flag(target.address == page.address),
      ]
    }
    return ["navigation": .list(items), "hasNavigation": .flag(!items.isEmpty)]
  }
}
