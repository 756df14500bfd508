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
    let value: HTMLNode
  }

  func check(_ drawing: HTMLNode) throws(ReadingFault) {
    var marks = DrawnMarks(drawing)
    if let heading, marks.text("heading") != heading.withoutSpaces {
      throw .unreadable("the drawing is not that of '\(heading)'", line: drawing.line)
    }
    var bars: [Bar] = []
    while !marks.isEmpty {
      let label = marks.text("label")
      let drawn = marks.all("bar")
      guard let value = marks.next("value") else { break }
      bars.append(Bar(label: label, bars: drawn, value: value))
    }
    guard marks.isEmpty, bars.count == grid.order.count else {
      throw .unreadable("the drawing has not one bar a row of its table", line: drawing.line)
    }
    // One scale for all bars; which, depends on the room that the texts need.
    var wrong = grid.order.first ?? 0
    for scale in (20...80).reversed() {
      let first = zip(bars, grid.order).first { !agrees($0, $1, scale: scale) }
      guard let first else { return }
      if scale == 80 { wrong = first.1 }
    }
    throw .wronglyDrawn(grid.outline.rows[wrong].label, drawing)
  }

  private func agrees(_ bar: Bar, _ row: Int, scale: Int) -> Bool {
    let (line, reading) = (grid.outline.rows[row], grid.rows[row][column])
    guard bar.label == line.label.withoutSpaces, values.says(bar.value.text, reading),
      bar.bars.allSatisfy({ $0.hasClass("rest") == grid.outline.isRest[row] })
    else { return false }
    guard let amount = values.amount(reading) else {
      return bar.bars.isEmpty && bar.value.percent("x") == 0
    }
    let width = Int.part(amount, of: full, full: scale * 100)
    guard bar.value.percent("x") == width else { return false }
    guard amount > 0 else { return bar.bars.isEmpty }
    return bar.bars.count == 1 && bar.bars[0].percent("x") == 0
      && bar.bars[0].percent("width") == width
  }
}
