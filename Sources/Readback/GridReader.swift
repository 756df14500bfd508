import CGumbo
import Diagnostics
import Documents
import Query

/// Reads a table of a page.
struct GridReader {
  let outline: TableOutline
  let numbers: NumberReader

  func read(_ table: HTMLNode) throws(ReadingFault) -> Grid {
    try checkHead(table)
    let last = outline.rows.count - 1
    var rows = [[Reading]?](repeating: nil, count: outline.rows.count)
    var order: [Int] = []
    for row in table.elements(GUMBO_TAG_TBODY).flatMap({ $0.elements(GUMBO_TAG_TR) }) {
      let label = row.elements(GUMBO_TAG_TH).first?.text ?? ""
      let index =
        row.hasClass("total")
        ? rows[last] == nil && label == outline.rows[last].label ? last : nil
        : (0..<last).first { rows[$0] == nil && outline.rows[$0].label == label }
      guard let index else {
        throw .unexpected("the table has a row that nobody asked for: '\(label)'", line: row.line)
      }
      rows[index] = try cells(row, index)
      if index != last { order.append(index) }
    }
    if let missing = rows.firstIndex(where: { $0 == nil }) {
      throw .unreadable(
        "the table lacks the row '\(outline.rows[missing].label)'", line: table.line)
    }
    let grid = Grid(outline: outline, rows: rows.compactMap { $0 }, order: order)
    if outline.isHeat {
      try checkShades(grid, table)
    } else if let figure = table.ancestor(GUMBO_TAG_FIGURE), !HeatReader.isPlain(figure) {
      throw .unexpected("nobody asked for shades of the table", line: table.line)
    }
    return grid
  }

  private func checkShades(_ grid: Grid, _ table: HTMLNode) throws(ReadingFault) {
    let rows = table.elements(GUMBO_TAG_TBODY).flatMap { $0.elements(GUMBO_TAG_TR) }
    var cells = [[HTMLNode]](repeating: [], count: grid.rows.count)
    for (row, index) in zip(rows, grid.order + [grid.rows.count - 1]) {
      cells[index] = row.elements(GUMBO_TAG_TD)
    }
    let keys = table.ancestor(GUMBO_TAG_FIGURE)?.all { $0.hasClass("heat-key") }
    try HeatReader(grid: grid, numbers: numbers).check(cells, keys ?? [], line: table.line)
  }

  private func checkHead(_ table: HTMLNode) throws(ReadingFault) {
    let head = table.elements(GUMBO_TAG_THEAD).flatMap { $0.elements(GUMBO_TAG_TR) }
    let parts = table.children.filter(\.isElement).map(\.tag)
    guard parts == [GUMBO_TAG_CAPTION, GUMBO_TAG_THEAD, GUMBO_TAG_TBODY], head.count == 1,
      head[0].elements(GUMBO_TAG_TH).map(\.text) == outline.head
    else {
      throw .unreadable(
        "the columns of the table are not those that were asked for", line: table.line)
    }
  }

  private func cells(_ row: HTMLNode, _ index: Int) throws(ReadingFault) -> [Reading] {
    let cells = row.elements(GUMBO_TAG_TD)
    guard cells.count == outline.columns.count else {
      throw .unreadable(
        "the row '\(outline.rows[index].label)' has not one cell a column", line: row.line)
    }
    var readings: [Reading] = []
    for (column, cell) in cells.enumerated() {
      guard let reading = reading(cell) else {
        let name = Grid.name(outline, row: index, column: column)
        throw .unreadable(
          "the cell \(name) holds no number that agrees with itself", line: cell.line)
      }
      readings.append(reading)
    }
    return readings
  }

  private func reading(_ cell: HTMLNode) -> Reading? {
    let text = cell.text
    if cell.hasClass("withheld") || text == numbers.words.withheldMark {
      return cell.hasClass("withheld") && text == numbers.words.withheldMark ? .withheld : nil
    }
    guard case .share = outline.query.value else {
      return numbers.amount(text, isMoney: outline.query.isMoney)
    }
    guard let counts = cell.children.first(where: { $0.hasClass("base") })?.text,
      text.hasSuffix(" " + counts)
    else { return numbers.counts(text) }
    return numbers.share(
      percent: String(text.dropLast(counts.count + 1)), counts: counts)
  }
}
