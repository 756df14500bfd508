import Codebook
import Disclosure
import Localization
import Narrative
import Query

/// Writes the blocks of one page, and collects the files that it offers for download.
struct BlockRenderer {
  let context: PageContext
  private(set) var downloads: [Download] = []
  private let inlines: InlineRenderer
  /// The level of the heading that the blocks at hand stand below.
  private var headingLevel = 2
  private var numbering = BlockNumbering()

  init(_ context: PageContext) {
    self.context = context
    inlines = InlineRenderer(context)
  }

  mutating func html(_ blocks: [TextBlock]) -> HTML {
    var html = HTML()
    add(blocks, to: &html)
    return html
  }

  /// Adds the blocks.
  mutating func add(_ blocks: [TextBlock], to html: inout HTML) {
    for block in blocks { add(block, to: &html) }
  }

  private mutating func add(_ block: TextBlock, to html: inout HTML) {
    context.markSource(block.location, in: &html)
    if let number = numbering.number(block) { return add(block, number, to: &html) }
    switch block.kind {
    case .heading(let level, let id, let text):
      headingLevel = level
      html.add(level == 2 ? "<h2 id=\"\(id)-heading\">" : "<h\(level) id=\"\(id)\">")
      inlines.add(text, to: &html)
      html.add("</h\(level)>\n")
    case .paragraph(let text):
      html.add("<p>")
      inlines.add(text, to: &html)
      html.add("</p>\n")
    case .list(let start, let isTight, let items): list(start, isTight, items, &html)
    case .quote(let blocks): wrap(blocks, "<blockquote>\n", "</blockquote>\n", &html)
    case .callout(let kind, let blocks, _):
      let label = context.words.label("interface.callout_\(kind)")
      // A note, not a landmark: a page may have several with one label.
      html.add("<aside class=\"callout \(kind)\" role=\"note\" aria-label=\"")
      html.add(text: label)
      html.add("\">\n<p class=\"title\">")
      html.add(text: label)
      html.add("</p>\n")
      add(blocks, to: &html)
      html.add("</aside>\n")
    case .code(let code):
      html.add("<pre><code>")
      html.add(text: code)
      html.add("</code></pre>\n")
    case .rule: html.add("<hr>\n")
    case .keyFigures(let figures): keyFigures(figures, &html)
    case .documents(let kind, _): documents(kind, &html)
    case .untranslated: html.add(UntranslatedList(context: context).html)
    case .codes(let list):
      html.add(CodeListRenderer(context.words, below: headingLevel).html(list))
    case .footnotes(let notes): footnotes(notes, &html)
    case .writtenTable, .table, .chart, .pairChart, .register: break
    }
  }

  /// Adds a block that is numbered.
  private mutating func add(_ block: TextBlock, _ number: BlockNumber, to html: inout HTML) {
    switch block.kind {
    case .writtenTable(let table):
      html.add(WrittenTableRenderer(context, inlines).html(table, number: number.number))
    case .table(let request): table(request, number, &html)
    case .chart(let request): chart(request, number, &html)
    case .pairChart(let request): pairChart(request, number, &html)
    case .register(let request): register(request, number, &html)
    default: break
    }
  }

  private mutating func wrap(
    _ blocks: [TextBlock], _ start: String, _ end: String, _ html: inout HTML
  ) {
    html.add(start)
    add(blocks, to: &html)
    html.add(end)
  }

  private mutating func list(
    _ start: Int?, _ isTight: Bool, _ items: [[TextBlock]], _ html: inout HTML
  ) {
    let element = start == nil ? "ul" : "ol"
    let first = start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
    html.add("<\(element)\(first)>\n")
    for item in items {
      if let first = item.first { context.markSource(first.location, in: &html) }
      html.add("<li>")
      for block in item {
        if isTight, case .paragraph(let text) = block.kind {
          inlines.add(text, to: &html)
        } else {
          html.add("\n")
          add(block, to: &html)
        }
      }
      html.add("</li>\n")
    }
    html.add("</\(element)>\n")
  }

  private mutating func footnotes(
    _ notes: [(number: Int, blocks: [TextBlock], references: Int)], _ html: inout HTML
  ) {
    html.add("<section class=\"footnotes\" aria-label=\"")
    html.add(text: context.words.word(.footnotes))
    html.add("\">\n<ol>\n")
    for note in notes {
      html.add("<li id=\"\(FootnoteID.note(note.number))\">\n")
      add(note.blocks, to: &html)
      html.add("<p class=\"back\">")
      for reference in 1...max(note.references, 1) {
        html.add("<a href=\"#\(FootnoteID.mark(note.number, reference))\">")
        html.add(text: context.words.word(.backToText))
        html.add("</a> ")
      }
      html.add("</p>\n</li>\n")
    }
    html.add("</ol>\n</section>\n")
  }

  private func keyFigures(_ figures: [KeyFigure], _ html: inout HTML) {
    let writer = FigureWriter(context)
    html.add("<dl class=\"key-figures\">\n")
    for figure in figures {
      html.add("<div><dt>")
      html.add(text: context.words.label("figures.\(figure.name)"))
      html.add("</dt><dd>")
      html.add(writer.keyFigure(figure.figure, id: FigureID.figure(figure.ordinal)))
      html.add("</dd></div>\n")
    }
    html.add("</dl>\n")
    if figures.contains(where: { $0.figure.isDemonstration(in: context) }) {
      html.add(TableParts(context).demonstration)
    }
  }

  private func documents(_ kind: String, _ html: inout HTML) {
    let pages = arranged(
      context.draft.pages.filter {
        $0.kind == kind && $0.language == context.page.language
          && $0.address != context.page.address
      })
    guard !pages.isEmpty else {
      html.add("<p>")
      html.add(text: context.words.word(.emptyList))
      html.add("</p>\n")
      return
    }
    html.add("<ul class=\"documents\">\n")
    for page in pages {
      let lines = InlineRenderer(context.about(page), in: .list)
      html.add("<li><a href=\"")
      html.add(text: RelativePath.href(from: context.page.address, to: page.address))
      if let place = context.about(page).place {
        // One document made for each code: the code is all that tells its pages apart in the list,
        // and those who hear the link by itself are told the document too.
        if let kind = context.words.catalogue.label("interface.kind_\(page.kind)") {
          html.add("\" aria-label=\"")
          html.add(text: "\(place): \(kind)")
        }
        html.add("\">")
        html.add(text: place)
        html.add("</a></li>\n")
      } else {
        html.add("\">")
        lines.add(page.text.title, to: &html)
        html.add("</a> <span>")
        lines.add(page.text.summary, to: &html)
        html.add("</span></li>\n")
      }
    }
    html.add("</ul>\n")
  }

  /// The pages of a document that is made for each code stand in the order of the codes.
  private func arranged(_ pages: [PageDraft]) -> [PageDraft] {
    var arranged: [PageDraft] = []
    for (index, page) in pages.enumerated() {
      guard let list = page.subject.list, list.isByLabel else {
        arranged.append(page)
        continue
      }
      guard pages.firstIndex(where: { $0.path == page.path }) == index else { continue }
      let siblings = pages.filter { $0.path == page.path }
      let codes = siblings.compactMap(\.subject.code).compactMap { list.index(of: $0) }
      arranged += context.words.arranged(codes, of: list).compactMap { code in
        siblings.first { $0.subject.code == list.codes[code] }
      }
    }
    return arranged
  }

  // MARK: Tables and charts

  private mutating func table(
    _ request: TableRequest, _ number: BlockNumber, _ html: inout HTML
  ) {
    guard let renderer = context.table(request) else { return }
    let download = add(renderer.download(TableParts(context).address(number)))
    html.add(
      renderer.html(
        number: number.number, caption: inlines.text(request.caption), download: download))
  }

  private mutating func chart(
    _ request: ChartRequest, _ number: BlockNumber, _ html: inout HTML
  ) {
    guard let renderer = context.table(request.table) else { return }
    let download = add(renderer.download(TableParts(context).address(number)))
    html.add(
      ChartRenderer(request.kind, renderer).html(
        number: number.number, title: inlines.text(request.table.caption), download: download))
  }

  private mutating func pairChart(
    _ request: PairChartRequest, _ number: BlockNumber, _ html: inout HTML
  ) {
    guard let register = context.release.register(request.register.query) else { return }
    let renderer = RegisterRenderer(context, register)
    let download = add(renderer.download(TableParts(context).address(number)))
    html.add(
      PairChartRenderer(request, renderer).html(
        number: number.number, title: inlines.text(request.register.caption), download: download))
  }

  private mutating func register(
    _ request: RegisterRequest, _ number: BlockNumber, _ html: inout HTML
  ) {
    guard let register = context.release.register(request.query) else { return }
    let renderer = RegisterRenderer(context, register)
    let download = add(renderer.download(TableParts(context).address(number)))
    html.add(
      renderer.html(
        number: number.number, caption: inlines.text(request.caption), download: download))
  }

  private mutating func add(_ download: Download) -> Download {
    downloads.append(download)
    return download
  }
}

extension Figure {
  /// Whether the figure comes from demonstration data. One that a source states is none, though it
  /// is counted: the build holds the two against each other.
  func isDemonstration(in context: PageContext) -> Bool {
    if context.draft.stated.contains(query) { return false }
    return switch query {
    case .number(let number): context.isDemonstration(number.dataSet)
    case .share(let part, _): context.isDemonstration(part.dataSet)
    case .fact, .withheldCells, .leastCount: false
    case .leftOut(let name): context.isDemonstration(name)
    }
  }
}
