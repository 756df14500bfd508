import Diagnostics
import Documents
import Localization
import Query

/// Holds lines over periods against their table.
struct CurveReader {
  let grid: Grid
  let values: DrawnValue

  private enum Layout {
    static let top = 120
    static let height = 1_200
    static let bottom = top + height
    /// Where the lines may end, in hundredths of a per cent: longer names take more room.
    static let ends = 5_000...6_000
    static let gap = 500
    static let nameIndent = 120
  }

  /// One series: a column of the table, and the number that its marks bear.
  private struct Series {
    let column: Int
    let label: String
    let marker: Int
    let readings: [Reading]
  }

  /// Where the drawing puts amounts and periods.
  private struct Scale {
    /// Whether its texts stand beside the lines, or above and below.
    let isBeside: Bool
    let start: Int
    let end: Int
    let full: Int
    let count: Int

    /// Where the names of the lines stand.
    var names: Int { end + Layout.gap }

    func x(_ index: Int) -> Int {
      let slot = (end - start) / max(count, 1)
      return start + slot * index + slot / 2
    }

    func y(_ amount: Int) -> Int { Layout.bottom - .part(amount, of: full, full: Layout.height) }
  }

  func check(_ drawing: HTMLNode) throws(ReadingFault) {
    let periods = PeriodLabels(grid: grid, values: values)
    var marks = try DrawingFrame(words: values.numbers.words).marks(drawing)
    guard let scale = scale(periods.rows.count, &marks) else {
      throw .unreadable("the scale of the drawing can't be read", line: drawing.line)
    }
    let series = series(periods.rows)
    for line in series {
      guard isDrawn(line, scale, &marks) else { throw .wronglyDrawn(line.label, drawing) }
    }
    guard let tags = tags(series, scale, &marks) else {
      throw .unreadable("the lines do not bear their names and last values", line: drawing.line)
    }
    guard namesAgree(periods, scale, &marks) else {
      throw .unreadable("the lines do not bear their periods", line: drawing.line)
    }
    marks.y = max(marks.y, tags.end + 20)
    for line in tags.listed {
      marks.y += 60
      guard let entry = marks.entry(), entry.label == line.label.withoutSpaces,
        says(entry.value.joined(), line)
      else { throw .wronglyDrawn(line.label, drawing) }
    }
    for row in periods.missing {
      marks.y += 60
      guard let entry = marks.entry(), entry.label == grid.outline.rows[row].label.withoutSpaces,
        entry.value.joined().withoutSpaces == rest(row, series).withoutSpaces
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
        column: column, label: grid.outline.head[column + 1], marker: isRest ? 4 : column,
        readings: rows.map { grid.rows[$0][column] })
    }
  }

  // MARK: Scale

  private func scale(_ count: Int, _ marks: inout DrawnMarks) -> Scale? {
    guard let upper = marks.next("axis"), let top = marks.next("scale"),
      let lower = marks.next("axis"), let zero = marks.next("scale"),
      let start = upper.percent("x1"), let end = upper.percent("x2"), Layout.ends.contains(end),
      amount(zero.text) == 0,
      upper.leads(from: (start, Layout.top), to: (end, Layout.top)),
      lower.leads(from: (start, Layout.bottom), to: (end, Layout.bottom)),
      let full = amount(top.text), full > 0
    else { return nil }
    let isBeside = top.em("y") != Layout.top - 35
    guard top.stands(x: 0, y: Layout.top + (isBeside ? 35 : -35)),
      zero.stands(x: 0, y: Layout.bottom + (isBeside ? 35 : 95))
    else { return nil }
    return Scale(isBeside: isBeside, start: start, end: end, full: full, count: count)
  }

  private func amount(_ text: String) -> Int? {
    if values.isShare { return values.numbers.words.format.readPercent(text).map { $0 * 100 } }
    return values.numbers.amount(text, isMoney: grid.outline.query.isMoney)?.value
  }

  // MARK: Lines and points

  private func points(_ line: Series, _ scale: Scale) -> [(x: Int, y: Int)?] {
    line.readings.enumerated().map { index, reading in
      values.amount(reading).map { (x: scale.x(index), y: scale.y($0)) }
    }
  }

  private func isDrawn(_ line: Series, _ scale: Scale, _ marks: inout DrawnMarks) -> Bool {
    let points = points(line, scale)
    for (point, next) in zip(points, points.dropFirst()) {
      guard let point, let next else { continue }
      guard let mark = marks.next("series"), mark.hasClass("s\(line.marker)"),
        mark.leads(from: point, to: next)
      else { return false }
    }
    for case let point? in points {
      guard marks.next("point")?.isPoint(line.marker, x: point.x, y: point.y) == true else {
        return false
      }
    }
    return true
  }

  // MARK: Texts

  /// Each line has one tag, in whatever order: where the tags end, and the lines whose last value
  /// is not in its tag.
  private func tags(
    _ series: [Series], _ scale: Scale, _ marks: inout DrawnMarks
  ) -> (end: Int, listed: [Series])? {
    var open = series
    var end = 0
    var listed: [Series] = []
    for _ in series {
      let leader = marks.next("leader")
      guard let mark = marks.next("point"), let first = marks.peek("label")?.em("y"),
        first >= end + DrawnMarks.lineHeight,
        let index = open.firstIndex(where: {
          mark.isPoint($0.marker, x: scale.names, y: first - 35, isKey: true)
        })
      else { return nil }
      let line = open.remove(at: index)
      let last = points(line, scale).last { $0 != nil } ?? nil
      let isLed =
        if let last {
          leader?.leads(from: (last.x + 150, last.y), to: (scale.names, first - 35)) == true
        } else { leader == nil }
      marks.y = first - DrawnMarks.lineHeight
      guard isLed,
        marks.text("label", x: scale.names, dx: Layout.nameIndent) == line.label.withoutSpaces,
        let value = marks.lines("value", x: scale.names, dx: Layout.nameIndent), value.count == 1
      else { return nil }
      if !says(value[0], line) {
        guard value[0].isEmpty else { return nil }
        listed.append(line)
      }
      end = marks.y
    }
    // All last values are listed, or none.
    guard
      listed.isEmpty
        || series.allSatisfy({ line in
          listed.contains { $0.column == line.column } || says("", line)
        })
    else { return nil }
    return (end, listed.isEmpty ? [] : series)
  }

  /// Whether a text is the last value of a line; nothing, where it has none.
  private func says(_ text: String, _ line: Series) -> Bool {
    line.readings.last { values.amount($0) != nil }.map { values.says(text, $0) } ?? text.isEmpty
  }

  /// As many periods as there is room for, each at its place, and the years below.
  private func namesAgree(
    _ periods: PeriodLabels, _ scale: Scale, _ marks: inout DrawnMarks
  ) -> Bool {
    let names = marks.all("period")
    let rows = periods.rows
    let step = names.isEmpty ? 1 : (rows.count + names.count - 1) / names.count
    let shown = stride(from: 0, to: rows.count, by: max(step, 1)).map { $0 }
    marks.y = Layout.bottom + (scale.isBeside ? 30 : 130) + DrawnMarks.lineHeight
    guard names.map(\.text) == shown.map({ periods.name(rows[$0]) }),
      zip(names, shown).allSatisfy({
        $0.stands(x: scale.x($1), y: marks.y, anchor: "middle")
      })
    else { return false }
    if !periods.eras.isEmpty { marks.y += DrawnMarks.lineHeight }
    let eras = marks.all("era")
    guard eras.first?.text == periods.eras.first?.name else { return false }
    var open = periods.eras[...]
    return eras.allSatisfy { era in
      open = open.drop { $0.name != era.text }
      guard let place = era.percent("x"), let first = open.popFirst() else { return false }
      // It begins before its first period, by half of its width at most.
      let before = scale.x(first.rows.lowerBound) - place
      return era.stands(x: place, y: marks.y) && (before >= 0 || place == 0)
        && before <= era.text.count * 250
    }
  }

  /// What stands below the lines: the value of each, or the single one.
  private func rest(_ row: Int, _ series: [Series]) -> String {
    let words = values.numbers.words
    let texts = series.map { line in
      let text = DrawnText(values).text(grid.rows[row][line.column])
      return series.count == 1
        ? text : words.chartValue.filled(["label": line.label, "value": text])
    }
    return texts.joined(separator: words.separator)
  }
}
