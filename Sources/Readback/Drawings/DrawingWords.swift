import CGumbo
import Diagnostics
import Documents
import Localization
import Query

/// Holds the description of a drawing against its table: it says every number of it.
struct DrawingWords {
  let grid: Grid
  let numbers: NumberReader
  private var words: PrintedWords { numbers.words }

  /// Which values a description says, and how.
  enum Scope {
    /// Those of one column, in the order of the rows on the page.
    case column(Int)
    /// The rows as parts of the whole.
    case parts
    /// All columns, one after the other, in the order of the table.
    case series
  }

  func check(_ drawing: HTMLNode, _ scope: Scope) throws(ReadingFault) {
    let places = places(scope)
    var line = PrintedLine(
      words.chart,
      [
        "title": PrintedLine(words: drawing.elements(GUMBO_TAG_TITLE).first?.text ?? ""),
        "values": values(scope),
      ])
    let readings = places.map { grid.rows[$0.row][$0.column] }
    if readings.contains(.withheld) { line.add(" " + words.withheldLegend) }
    let text = drawing.elements(GUMBO_TAG_DESC).first?.text ?? ""
    guard
      LineReader(numbers: numbers).read(LinePattern(line), text)
        == readings.map({ expected($0, scope) })
    else {
      throw .unreadable(
        "the description of the drawing says something else than its table", line: drawing.line)
    }
  }

  // MARK: Which values

  private func places(_ scope: Scope) -> [(row: Int, column: Int)] {
    switch scope {
    case .column(let column): grid.order.map { ($0, column) }
    case .parts: grid.order.map { ($0, 0) }
    case .series: columns.flatMap { column in rows.map { ($0, column) } }
    }
  }

  private var rows: [Int] { Array(grid.outline.rows.indices.dropLast()) }

  private var columns: [Int] {
    grid.outline.query.columns == nil ? [0] : Array(grid.outline.columns.indices.dropLast())
  }

  private func expected(_ reading: Reading, _ scope: Scope) -> Reading {
    guard case .parts = scope, case .number(let part) = reading,
      let whole = grid.rows.last?.first?.value
    else { return reading }
    return .share(part: part, whole: whole)
  }

  // MARK: In words

  private func values(_ scope: Scope) -> PrintedLine {
    switch scope {
    case .column(let column): return list(grid.order) { query($0, column) }
    case .parts:
      return list(grid.order) { row in
        .share(
          part: grid.outline.query.whole(grid.outline.rows[row].category, nil),
          whole: grid.outline.query.whole(nil, nil))
      }
    case .series where grid.outline.query.columns == nil: return list(rows) { query($0, 0) }
    case .series:
      var line = PrintedLine()
      for column in columns {
        if column > 0 { line.add(words.separator) }
        line.add(
          PrintedLine(
            words.chartSeries,
            [
              "label": PrintedLine(words: grid.outline.columns[column].label),
              "values": list(rows) { query($0, column) },
            ]))
      }
      return line
    }
  }

  private func query(_ row: Int, _ column: Int) -> FigureQuery {
    Grid.query(grid.outline, row: row, column: column)
  }

  private func list(_ rows: [Int], _ query: (Int) -> FigureQuery) -> PrintedLine {
    var values = PrintedLine()
    for (index, row) in rows.enumerated() {
      if index > 0 { values.add(words.separator) }
      values.add(
        PrintedLine(
          words.chartValue,
          [
            "label": PrintedLine(words: grid.outline.rows[row].label),
            "value": PrintedLine(
              number: ExpectedNumber(query(row), isMoney: grid.outline.query.isMoney)),
          ]))
    }
    return values
  }
}
