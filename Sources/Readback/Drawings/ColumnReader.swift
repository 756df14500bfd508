import Documents

/// Holds columns over periods against their table.
struct ColumnReader {
  let grid: Grid
  let values: DrawnValue

  private static let plotHeight = 1_200
  private static let base = 1_350

  func check(_ drawing: HTMLNode) throws(ReadingFault) {
    let periods = PeriodLabels(grid: grid, values: values)
    let rows = periods.rows
    var marks = DrawnMarks(drawing)
    let full = max(values.most(rows.map { grid.rows[$0][0] }), 1)
    let slot = 10_000 / max(rows.count, 1)
    for (index, row) in rows.enumerated() {
      guard isDrawn(grid.rows[row][0], at: slot * index, slot: slot, full: full, &marks) else {
        throw .wronglyDrawn(grid.outline.rows[row].label, drawing)
      }
    }
    _ = marks.all("axis")
    let names = marks.all("period")
    let places = rows.indices.map { slot * $0 + slot / 2 }
    guard names.map(\.text) == rows.map(periods.name), names.map({ $0.percent("x") }) == places
    else { throw .unreadable("the columns do not bear their periods", line: drawing.line) }
    var eras: [String] = []
    while marks.next("axis") != nil { eras += marks.all("era").map(\.text) }
    guard eras == periods.eras else {
      throw .unreadable("the columns do not bear their years", line: drawing.line)
    }
    for row in periods.missing {
      guard marks.text("label") == grid.outline.rows[row].label.withoutSpaces,
        let text = marks.next("value")?.text, values.says(text, grid.rows[row][0])
      else { throw .wronglyDrawn(grid.outline.rows[row].label, drawing) }
    }
    guard marks.isEmpty else {
      throw .unexpected("nobody asked for a mark of the drawing", line: drawing.line)
    }
  }

  private func isDrawn(
    _ reading: Reading, at x: Int, slot: Int, full: Int, _ marks: inout DrawnMarks
  ) -> Bool {
    let bar = marks.next("bar")
    guard let value = marks.next("value") else { return false }
    let height = Int.part(values.amount(reading) ?? 0, of: full, full: Self.plotHeight)
    if let amount = values.amount(reading), amount > 0 {
      guard bar?.percent("x") == x + slot * 15 / 100, bar?.percent("width") == slot * 70 / 100,
        bar?.em("y") == Self.base - height, bar?.em("height") == height
      else { return false }
    } else if bar != nil {
      return false
    }
    return values.says(value.text, reading) && value.percent("x") == x + slot / 2
      && value.em("y") == Self.base - height - 40
  }
}
