import Diagnostics
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
    var marks = try DrawingFrame(words: values.numbers.words).marks(drawing)
    let full = max(values.most(rows.map { grid.rows[$0][0] }), 1)
    let slot = 10_000 / max(rows.count, 1)
    for (index, row) in rows.enumerated() {
      guard isDrawn(grid.rows[row][0], at: slot * index, slot: slot, full: full, &marks) else {
        throw .wronglyDrawn(grid.outline.rows[row].label, drawing)
      }
    }
    guard namesAgree(periods, slot, &marks) else {
      throw .unreadable("the columns do not bear their periods", line: drawing.line)
    }
    guard erasAgree(periods, slot, &marks) else {
      throw .unreadable("the columns do not bear their years", line: drawing.line)
    }
    for row in periods.missing {
      marks.y += 60
      guard let entry = marks.entry(), entry.label == grid.outline.rows[row].label.withoutSpaces,
        values.says(entry.value.joined(), grid.rows[row][0])
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
      guard let bar,
        bar.fills(
          x: x + slot * 15 / 100, y: Self.base - height, width: slot * 70 / 100, height: height)
      else { return false }
    } else if bar != nil {
      return false
    }
    return values.says(value.text, reading)
      && value.stands(x: x + slot / 2, y: Self.base - height - 40, anchor: "middle")
  }

  private func namesAgree(_ periods: PeriodLabels, _ slot: Int, _ marks: inout DrawnMarks) -> Bool {
    let end = slot * periods.rows.count
    guard let axis = marks.next("axis"), axis.leads(from: (0, Self.base), to: (end, Self.base))
    else { return false }
    marks.y = Self.base + 10 + DrawnMarks.lineHeight
    for (index, row) in periods.rows.enumerated() {
      guard let name = marks.next("period"), name.text == periods.name(row),
        name.stands(x: slot * index + slot / 2, y: marks.y, anchor: "middle")
      else { return false }
    }
    return true
  }

  private func erasAgree(_ periods: PeriodLabels, _ slot: Int, _ marks: inout DrawnMarks) -> Bool {
    if !periods.eras.isEmpty { marks.y += DrawnMarks.lineHeight }
    for era in periods.eras {
      let (start, end) = (slot * era.rows.lowerBound, slot * era.rows.upperBound)
      let line = marks.y - 95
      guard let axis = marks.next("axis"), let name = marks.next("era"), name.text == era.name,
        axis.leads(from: (start + slot / 10, line), to: (end - slot / 10, line)),
        name.stands(x: (start + end) / 2, y: marks.y, anchor: "middle")
      else { return false }
    }
    return true
  }
}
