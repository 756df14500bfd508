import Diagnostics
import Documents

/// Holds horizontal bars against a column of their table.
struct BarReader {
  let grid: Grid
  let values: DrawnValue
  let column: Int
  /// The line above the bars, where there are several drawings.
  let heading: String?
  /// The amount that the longest bar may stand for.
  let full: Int

  /// One bar as it is drawn.
  private struct Bar {
    let label: String
    let bars: [HTMLNode]
    let value: String
    /// Where the value stands; `nil` beside the label.
    let x: Int?
  }

  private enum Layout {
    static let barHeight = 120
    static let gap = 90
    static let valueGap = 40
    /// Where values stand beside the labels, bars have the whole width.
    static let wide = 100
  }

  /// The scales, in per cent of the width for the longest bar, on which the drawing says what the
  /// table says. Which one it is depends on the room that the texts need.
  func scales(_ drawing: HTMLNode) throws(ReadingFault) -> Set<Int> {
    var marks = try DrawingFrame(words: values.numbers.words).marks(drawing)
    if let heading {
      guard marks.text("heading") == heading.withoutSpaces else {
        throw .unreadable("the drawing is not that of '\(heading)'", line: drawing.line)
      }
      marks.y += 30
    }
    var bars: [Bar] = []
    for row in grid.order {
      if !bars.isEmpty { marks.y += Layout.gap }
      guard let bar = bar(&marks) else {
        throw .wronglyDrawn(grid.outline.rows[row].label, drawing)
      }
      bars.append(bar)
    }
    guard marks.isEmpty else {
      throw .unreadable("the drawing has not one bar a row of its table", line: drawing.line)
    }
    let scales = ([Layout.wide] + (20...80).reversed()).filter { scale in
      zip(bars, grid.order).allSatisfy { agrees($0, $1, scale: scale) }
    }
    guard scales.isEmpty else { return Set(scales) }
    let scale = bars.contains { $0.x == nil } ? Layout.wide : 80
    let wrong = zip(bars, grid.order).first { !agrees($0, $1, scale: scale) }
    throw .wronglyDrawn(grid.outline.rows[wrong?.1 ?? 0].label, drawing)
  }

  private func bar(_ marks: inout DrawnMarks) -> Bar? {
    guard let label = marks.text("label") else { return nil }
    let end = marks.y
    let early = marks.all("bar")
    let top = end + Layout.valueGap
    if let value = marks.takeValue(y: top + Layout.barHeight - 30) {
      marks.y = top + Layout.barHeight
      guard early.allSatisfy({ isAt(top, $0) }) else { return nil }
      return Bar(label: label, bars: early, value: value.text, x: value.percent("x"))
    }
    guard early.isEmpty, let value = marks.valueOfEntry() else { return nil }
    let bars = marks.all("bar")
    let place = marks.y + Layout.valueGap
    marks.y = place + Layout.barHeight
    guard bars.allSatisfy({ isAt(place, $0) }) else { return nil }
    return Bar(label: label, bars: bars, value: value.joined(), x: nil)
  }

  private func isAt(_ y: Int, _ bar: HTMLNode) -> Bool {
    bar.percent("x") == 0 && bar.em("y") == y && bar.em("height") == Layout.barHeight
  }

  private func agrees(_ bar: Bar, _ row: Int, scale: Int) -> Bool {
    let (line, reading) = (grid.outline.rows[row], grid.rows[row][column])
    guard bar.label == line.label.withoutSpaces, values.says(bar.value, reading),
      bar.bars.allSatisfy({ $0.hasClass("rest") == grid.outline.isRest[row] }),
      (bar.x == nil) == (scale == Layout.wide)
    else { return false }
    let amount = values.amount(reading) ?? 0
    let width = Int.part(amount, of: full, full: scale * 100)
    guard bar.x == nil || bar.x == width else { return false }
    return amount > 0
      ? bar.bars.count == 1 && bar.bars[0].percent("width") == width : bar.bars.isEmpty
  }
}

extension DrawnMarks {
  /// A value that stands on its own line behind its bar, or where there is none.
  fileprivate mutating func takeValue(y: Int) -> HTMLNode? {
    guard let value = peek("value"), value.em("y") == y, value.attribute("text-anchor") == nil,
      value.hasClass("mark") == (value.attribute("dx") == nil),
      value.attribute("dx").map({ PlainNumber.em($0) == 40 }) != false
    else { return nil }
    return next("value")
  }
}
