import CGumbo
import Diagnostics
import Disclosure
import Documents
import Narrative
import Query

/// Reads a table, chart or register of a page together with its download.
struct BlockReader {
  let page: PageOutline
  let block: BlockOutline
  let files: [String: [UInt8]]
  private(set) var printed: [PrintedNumber] = []
  /// What is wrong, each with the address of the file that it is in.
  private(set) var faults: [(file: String, fault: ReadingFault)] = []
  var numbers: NumberReader { NumberReader(words: page.words) }
  var lines: LineReader { LineReader(numbers: numbers) }

  init(_ page: PageOutline, _ block: BlockOutline, _ files: [String: [UInt8]]) {
    self.page = page
    self.block = block
    self.files = files
  }

  mutating func read(_ figure: HTMLNode) {
    do {
      try readCaption(figure)
      switch block.content {
      case .table(let outline): try readTable(outline, figure)
      case .chart(let kind, let outline): try readChart(kind, outline, figure)
      case .pairChart(let outline): try readPairs(outline, figure)
      case .register(let totals): try readRegister(totals, figure)
      case .written: break
      }
    } catch {
      faults.append((page.address, error))
    }
  }

  // MARK: Tables and charts

  private mutating func readTable(
    _ outline: TableOutline, _ figure: HTMLNode
  ) throws(ReadingFault) {
    let grid = try grid(outline, figure)
    try checkBase(grid, figure.first { $0.hasClass("subtitle") })
    readDownload(grid)
  }

  private mutating func readChart(
    _ kind: ChartRequest.Kind, _ outline: TableOutline, _ figure: HTMLNode
  ) throws(ReadingFault) {
    let grid = try grid(outline, figure)
    try checkBase(grid, figure.first { $0.hasClass("subtitle") })
    let reader = DrawingReader(kind: kind, grid: grid, numbers: numbers)
    try reader.check(drawings(figure, count: reader.count))
    readDownload(grid)
  }

  private func readPairs(
    _ outline: PairOutline, _ figure: HTMLNode
  ) throws(ReadingFault) {
    let tables = figure.all { $0.tag == GUMBO_TAG_TABLE }
    guard let table = tables.first, tables.count == 1 else {
      throw .unreadable("the block has not one table", line: figure.line)
    }
    for drawing in try drawings(figure, count: 1) {
      try PairReader(outline: outline, numbers: numbers).check(drawing, table)
    }
  }

  private func drawings(
    _ figure: HTMLNode, count: Int
  ) throws(ReadingFault) -> [HTMLNode] {
    let drawings = figure.drawings
    guard drawings.count == count else {
      throw .unreadable("the chart has not \(count) drawings", line: figure.line)
    }
    return drawings
  }

  private mutating func grid(
    _ outline: TableOutline, _ figure: HTMLNode
  ) throws(ReadingFault) -> Grid {
    let tables = figure.all { $0.tag == GUMBO_TAG_TABLE }
    guard let table = tables.first, tables.count == 1 else {
      throw .unreadable("the block has not one table", line: figure.line)
    }
    let grid = try GridReader(outline: outline, numbers: numbers).read(table)
    add(grid, page.address)
    return grid
  }

  /// The base is what the last cell counts, and is not said where that is withheld.
  private mutating func checkBase(_ grid: Grid, _ notes: HTMLNode?) throws(ReadingFault) {
    guard let base = grid.outline.base, base.hasNumbers, let total = grid.rows.last?.last else {
      return
    }
    let found = lines.find(LinePattern(base), in: notes?.text ?? "")?.first
    let expected = total.whole ?? total.value
    guard found == .unstated || found?.value == expected else {
      throw .unreadable("the base is not the total of the table", line: notes?.line)
    }
    if let found, let query = base.numbers.first?.query { add(query, found) }
  }

  private mutating func readDownload(_ grid: Grid) {
    do throws(ReadingFault) {
      guard let bytes = files[block.download] else {
        throw .unreadable("there is no such file", line: nil)
      }
      let file = try DownloadReader(outline: grid.outline).read(bytes)
      if let place = grid.firstDifference(from: file) {
        let name = Grid.name(grid.outline, row: place.row, column: place.column)
        throw .unreadable(
          "the file and its page say different things of \(name)",
          line: 2 + place.row * grid.outline.columns.count + place.column)
      }
      add(file, block.download)
    } catch {
      faults.append((block.download, error))
    }
  }

  // MARK: Results

  private mutating func add(_ grid: Grid, _ file: String) {
    for row in grid.rows.indices {
      for column in grid.rows[row].indices {
        add(
          Grid.query(grid.outline, row: row, column: column), grid.rows[row][column], file: file)
      }
    }
  }

  mutating func add(_ query: FigureQuery, _ reading: Reading, file: String? = nil) {
    guard reading != .unstated else { return }
    printed.append(PrintedNumber(query, reading, file: file ?? page.address))
  }
}

extension HTMLNode {
  /// The drawings below this element, without those within others.
  var drawings: [HTMLNode] {
    children.filter(\.isElement).flatMap { $0.tag == GUMBO_TAG_SVG ? [$0] : $0.drawings }
  }
}

extension PrintedNumber {
  init(_ query: FigureQuery, _ reading: Reading, file: String) {
    self.init(query: query, value: reading.value, whole: reading.whole, file: file)
  }
}

extension PrintedLine {
  /// What its numbers are, in their order.
  var numbers: [ExpectedNumber] {
    pieces.compactMap { if case .number(let number) = $0 { number } else { nil } }
  }
}
