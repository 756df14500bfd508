import CGumbo
import Diagnostics
import Documents
import Narrative
import Query

/// Holds the drawings of a chart, and their words, against the table beneath them.
struct DrawingReader {
  let kind: ChartRequest.Kind
  let grid: Grid
  let numbers: NumberReader
  private var values: DrawnValue { DrawnValue(query: grid.outline.query, numbers: numbers) }

  func check(_ drawings: [HTMLNode]) throws(ReadingFault) {
    let words = DrawingWords(grid: grid, numbers: numbers)
    if kind == .multiples {
      var scales: Set<Int>?
      for (column, drawing) in drawings.enumerated() {
        let own = try bars(column).scales(drawing)
        scales = scales?.intersection(own) ?? own
        guard scales?.isEmpty == false else {
          throw .unreadable(
            "the drawing is on another scale than its neighbours", line: drawing.line)
        }
        try words.check(drawing, .column(column))
      }
      return
    }
    for drawing in drawings {
      switch kind {
      case .parts where drawing.hasClass("parts-chart"):
        try PartsReader(grid: grid, values: values).check(drawing)
        try words.check(drawing, .parts)
      case .columns where drawing.hasClass("column-chart"):
        try ColumnReader(grid: grid, values: values).check(drawing)
        try words.check(drawing, .column(0))
      case .lines:
        try CurveReader(grid: grid, values: values).check(drawing)
        try words.check(drawing, .series)
      default:
        _ = try bars(nil).scales(drawing)
        try words.check(drawing, .column(0))
      }
    }
  }

  /// How many drawings there have to be.
  var count: Int { kind == .multiples ? grid.outline.columns.count - 1 : 1 }

  /// What reads the bars of the only drawing, or of one of several.
  private func bars(_ panel: Int?) -> BarReader {
    let columns = panel == nil ? [0] : Array(0..<grid.outline.columns.count - 1)
    let most = values.most(grid.order.flatMap { row in columns.map { grid.rows[row][$0] } })
    return BarReader(
      grid: grid, values: values, column: panel ?? 0,
      heading: panel.map { grid.outline.columns[$0].label },
      full: max(most, values.isShare ? DrawnValue.permyriad : 1))
  }
}

extension ReadingFault {
  /// A row that is not drawn as its table says.
  static func wronglyDrawn(_ label: String, _ drawing: HTMLNode) -> ReadingFault {
    .unreadable("'\(label)' is not drawn as its table says", line: drawing.line)
  }
}
