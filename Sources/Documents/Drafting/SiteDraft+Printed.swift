public import Disclosure
import Narrative
import Query

extension SiteDraft {
  /// The numbers that the pages and downloads are asked to print, with what the gate let out.
  public func printedNumbers(_ release: Release) -> [PrintedNumber] {
    PageContext.all(of: self, release).flatMap { context in
      var numbers = PlacedNumbers(context)
      numbers.visit(context.page.text)
      return numbers.all
    }
  }

  /// The strictest threshold of the documents that say how many records a data set leaves out.
  public var leftOutThresholds: [String: Int] {
    var thresholds: [String: Int] = [:]
    for page in pages {
      page.text.forEachLine { line in
        for case .leftOut(let name) in line.figures.map(\.figure.query) {
          thresholds[name] = max(thresholds[name] ?? 0, page.threshold)
        }
      }
    }
    return thresholds
  }
}

/// The numbers of one page, in the order of its blocks.
private struct PlacedNumbers {
  private let context: PageContext
  private(set) var all: [PrintedNumber] = []
  private var tableCount = 0
  private var chartCount = 0

  init(_ context: PageContext) {
    self.context = context
  }

  mutating func visit(_ text: PageText) {
    for line in [text.title, text.summary, text.shortTitle] { add(line.figures.map(\.figure)) }
    for block in text.blocks { visit(block) }
  }

  private mutating func visit(_ block: TextBlock) {
    switch block {
    case .writtenTable, .register: tableCount += 1
    case .table(let request):
      tableCount += 1
      add(request.query, download: TableParts(context).address("table", tableCount))
    case .chart(let request):
      chartCount += 1
      add(request.query, download: TableParts(context).address("figure", chartCount))
    case .keyFigures(let figures): add(figures.map(\.figure))
    default: break
    }
    var figures: [Figure] = []
    block.forEachLine { figures += $0.figures.map(\.figure) }
    add(figures)
    for child in block.children { visit(child) }
  }

  private mutating func add(_ figures: [Figure]) {
    for figure in figures {
      add(figure.query, context.release.value(figure), context.page.address)
    }
  }

  private mutating func add(_ query: TableQuery, download: String) {
    guard let table = context.release.table(query) else { return }
    for file in [context.page.address, download] {
      let columns: [Category?] = query.columns == nil ? [nil] : table.columns
      for (row, cells) in zip(table.rows, table.cells) {
        for (column, value) in zip(columns, cells) { add(query.at(row, column), value, file) }
      }
      for (row, value) in zip(table.rows, table.rowTotals) { add(query.at(row, nil), value, file) }
      for (column, value) in zip(columns, table.columnTotals) {
        add(query.at(nil, column), value, file)
      }
      add(query.at(nil, nil), table.total, file)
    }
  }

  private mutating func add(_ query: FigureQuery, _ value: PublishedValue, _ file: String) {
    all.append(
      PrintedNumber(query: query, value: value.value, whole: value.whole, file: file))
  }
}

extension TableQuery {
  /// What a cell asks for; `nil` stands for all rows or all columns.
  fileprivate func at(_ row: Category?, _ column: Category?) -> FigureQuery {
    var cell = whole
    if let row { cell = cell.and(rows.condition(row)) }
    if let column, let columns { cell = cell.and(columns.condition(column)) }
    guard case .share(let filter) = value else { return .number(cell) }
    let part = NumberQuery(
      dataSet: cell.dataSet, measure: cell.measure, filter: cell.filter.and(filter))
    return .share(part: part, whole: cell)
  }
}
