import Documents
import Localization
import Query

/// Holds lines over periods against their table.
struct CurveReader {
  let grid: Grid
  let values: DrawnValue

  private enum Layout {
    static let top = 80
    static let height = 1_200
    static let end = 6_000
    static let names = 6_500
  }

  /// One series: a column of the table, and the number that its marks bear.
  private struct Series {
    let column: Int
    let label: String
    let marker: String
    let readings: [Reading]
  }

  /// Where the drawing puts amounts and periods.
  private struct Scale {
    let start: Int
    let full: Int
    let count: Int

    func x(_ index: Int) -> Int {
      let slot = (Layout.end - start) / max(count, 1)
      return start + slot * index + slot / 2
    }

    func y(_ amount: Int) -> Int {
      Layout.top + Layout.height - .part(amount, of: full, full: Layout.height)
    }
  }

  func check(_ drawing: HTMLNode) throws(ReadingFault) {
    let periods = PeriodLabels(grid: grid, values: values)
    var marks = DrawnMarks(drawing)
    guard let scale = scale(periods.rows.count, &marks) else {
      throw .unreadable("the scale of the drawing can't be read", line: drawing.line)
    }
    let series = series(periods.rows)
    for line in series {
      guard isDrawn(line, scale, &marks) else { throw .wronglyDrawn(line.label, drawing) }
    }
    guard tagsAgree(series, &marks) else {
      throw .unreadable("the lines do not bear their names and last values", line: drawing.line)
    }
    guard namesAgree(periods, scale, &marks) else {
      throw .unreadable("the lines do not bear their periods", line: drawing.line)
    }
    for row in periods.missing {
      guard marks.text("label") == grid.outline.rows[row].label.withoutSpaces,
        marks.text("value") == rest(row, series)?.withoutSpaces
      else { throw .wronglyDrawn(grid.outline.rows[row].label, drawing) }
    }
    guard marks.isEmpty else {
      throw .unexpected("nobody asked for a mark of the drawing", line: drawing.line)
    }
  }

  private func series(_ rows: [Int]) -> [Series] {
    let columns = grid.outline.columns
    let count = grid.outline.query.columns == nil ? 1 : columns.count - 1
    return (0..<count).map { column in
      let isRest = columns.count > 1 && columns[column].category == .missing
      return Series(
        column: column, label: grid.outline.head[column + 1], marker: isRest ? "s4" : "s\(column)",
        readings: rows.map { grid.rows[$0][column] })
    }
  }

  // MARK: Scale

  private func scale(_ count: Int, _ marks: inout DrawnMarks) -> Scale? {
    guard let upper = marks.next("axis"), let top = marks.next("scale"),
      let lower = marks.next("axis"), let zero = marks.next("scale"),
      let start = upper.percent("x1"), lower.percent("x1") == start, amount(zero.text) == 0,
      upper.em("y1") == Layout.top, lower.em("y1") == Layout.top + Layout.height,
      let full = amount(top.text), full > 0
    else { return nil }
    return Scale(start: start, full: full, count: count)
  }

  private func amount(_ text: String) -> Int? {
    if values.isShare { return values.numbers.words.format.readPercent(text).map { $0 * 100 } }
    return values.numbers.amount(text, isMoney: grid.outline.query.isMoney)?.value
  }

  // MARK: Lines and points

  private func isDrawn(_ line: Series, _ scale: Scale, _ marks: inout DrawnMarks) -> Bool {
    let points = line.readings.enumerated().map { index, reading in
      values.amount(reading).map { (x: scale.x(index), y: scale.y($0)) }
    }
    for (point, next) in zip(points, points.dropFirst()) {
      guard let point, let next else { continue }
      guard let mark = marks.next("series"), mark.hasClass(line.marker),
        mark.percent("x1") == point.x, mark.em("y1") == point.y, mark.percent("x2") == next.x,
        mark.em("y2") == next.y
      else { return false }
    }
    for case let point? in points {
      guard let mark = marks.next("point"), mark.hasClass(line.marker),
        mark.percent("cx") ?? mark.percent("x") == point.x,
        mark.em("cy") ?? mark.em("y") == point.y
      else { return false }
    }
    return true
  }

  // MARK: Texts

  /// Each line has one tag, in whatever order.
  private func tagsAgree(_ series: [Series], _ marks: inout DrawnMarks) -> Bool {
    var open = series
    for _ in series {
      _ = marks.next("leader")
      guard let mark = marks.next("point"), mark.percent("cx") ?? mark.percent("x") == Layout.names,
        let index = open.firstIndex(where: { mark.hasClass($0.marker) })
      else { return false }
      let line = open.remove(at: index)
      guard marks.text("label") == line.label.withoutSpaces, let value = marks.next("value")?.text
      else { return false }
      let last = line.readings.last { values.amount($0) != nil }
      guard last.map({ values.says(value, $0) }) ?? value.isEmpty else { return false }
    }
    return true
  }

  /// As many periods as there is room for, each at its place.
  private func namesAgree(
    _ periods: PeriodLabels, _ scale: Scale, _ marks: inout DrawnMarks
  ) -> Bool {
    let names = marks.all("period")
    let rows = periods.rows
    let step = names.isEmpty ? 1 : (rows.count + names.count - 1) / names.count
    let shown = stride(from: 0, to: rows.count, by: max(step, 1)).map { $0 }
    guard names.map(\.text) == shown.map({ periods.name(rows[$0]) }),
      names.map({ $0.percent("x") }) == shown.map(scale.x)
    else { return false }
    let eras = marks.all("era").map(\.text)
    return eras.first == periods.eras.first && Set(eras).isSubset(of: periods.eras)
  }

  /// What stands below the lines: the value of each, or the single one.
  private func rest(_ row: Int, _ series: [Series]) -> String? {
    let words = values.numbers.words
    let texts = series.map { line in
      let text = DrawnText(values).text(grid.rows[row][line.column])
      return series.count == 1
        ? text : words.chartValue.filled(["label": line.label, "value": text])
    }
    return texts.joined(separator: words.separator)
  }
}
