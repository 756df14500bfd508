import Codebook
import Disclosure
import Localization
import Narrative
import Query

/// Describes one page as its renderer writes it.
struct OutlineMaker {
  private let context: PageContext
  private var figures: [PageOutline.Figure] = []
  private var blocks: [BlockOutline] = []
  private var numbering = BlockNumbering()
  private var words: Words { context.words }

  init(_ context: PageContext) {
    self.context = context
  }

  func outline() -> PageOutline {
    var maker = self
    let text = context.page.text
    maker.add(text.title, .title)
    maker.add(text.summary, .summary)
    for block in text.blocks { maker.add(block) }
    return PageOutline(
      address: context.page.address, words: PrintedWords(words), title: line(text.title),
      shortTitle: line(text.shortTitle), figures: maker.figures, blocks: maker.blocks,
      notes: PageNote(context).lines)
  }

  private mutating func add(_ inlines: [TextInline], _ part: PageOutline.Figure.Part = .text) {
    guard context.page.text.asksForNumbers else { return }
    for request in inlines.figures {
      add(request.ordinal, expected(request.figure), isLarge: false, part)
    }
  }

  private mutating func add(
    _ ordinal: Int, _ number: ExpectedNumber, isLarge: Bool, _ part: PageOutline.Figure.Part = .text
  ) {
    figures.append(
      PageOutline.Figure(
        id: FigureID.figure(ordinal), number: number, isLarge: isLarge, part: part))
  }

  private func expected(_ figure: Figure, unit: [MessageText] = []) -> ExpectedNumber {
    ExpectedNumber(
      figure.query, isMoney: figure.isMoney, unit: unit, withheld: words.withheld(figure))
  }

  private mutating func add(_ block: TextBlock) {
    let number = numbering.number(block)
    switch block.kind {
    case .heading(_, _, let inlines), .paragraph(let inlines): add(inlines)
    case .writtenTable(let table):
      for cell in table.header + table.rows.joined() { add(cell) }
      describe(.written, table.caption, number)
    case .table(let request):
      describe(context.table(request).map { .table($0.outline) }, request.caption, number)
    case .chart(let request):
      let table = context.table(request.table).map {
        BlockOutline.Content.chart(request.kind, $0.outline)
      }
      describe(table, request.table.caption, number)
    case .pairChart(let request):
      describe(pairs(request), request.register.caption, number)
    case .register(let request):
      describe(.register(totals: totals(request.query)), request.caption, number)
    case .keyFigures(let figures):
      for figure in figures {
        let unit = figure.figure.unit.map(words.unitForms) ?? []
        add(
          figure.ordinal,
          ExpectedNumber(figure.figure.query, isMoney: figure.figure.isMoney, unit: unit),
          isLarge: true)
      }
    default: break
    }
    block.forEachChild { add($0) }
  }

  /// Describes a block if there is anything to show.
  private mutating func describe(
    _ content: BlockOutline.Content?, _ caption: [TextInline], _ number: BlockNumber?
  ) {
    guard let content, let number else { return }
    let title = line(caption)
    let word: InterfaceWord = number.kind == .chart ? .figureNumber : .tableNumber
    blocks.append(
      BlockOutline(
        id: number.id, caption: words.numbered(word, number.number, title),
        title: title,
        downloadName: PrintedLine(words.message(.downloadCSVOf), ["title": title]),
        download: TableParts(context).address(number), content: content))
  }

  private func pairs(_ request: PairChartRequest) -> BlockOutline.Content? {
    context.release.register(request.register.query).map { register in
      .pairChart(
        PairOutline(
          kind: request.kind, head: RegisterRenderer(context, register).headLabels,
          isMoney: register.columns[1].type == .money))
    }
  }

  private func totals(_ query: RegisterQuery) -> [ExpectedNumber?] {
    let columns = context.codebook.dataSet(query.dataSet)?.columns ?? []
    return query.columns.map { column in
      guard query.totals.contains(column), columns.indices.contains(column) else { return nil }
      let sum = NumberQuery(
        dataSet: query.dataSet, measure: .sum(column: column), filter: query.filter)
      return ExpectedNumber(.number(sum), isMoney: columns[column].type == .money)
    }
  }

  private func line(_ inlines: [TextInline]) -> PrintedLine {
    var line = PrintedLine()
    let renderer = InlineRenderer(context)
    for inline in inlines {
      switch inline {
      case .figure(let request):
        let unit = request.figure.unitText.map(words.unitForms) ?? []
        line.add(PrintedLine(number: expected(request.figure, unit: unit)))
      case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines),
        .link(_, let inlines, _):
        line.add(self.line(inlines))
      default: line.add(renderer.text([inline]))
      }
    }
    return line
  }
}
