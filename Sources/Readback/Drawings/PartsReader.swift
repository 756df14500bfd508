import Documents

/// Holds a bar of 100 per cent, and its parts below, against their table.
struct PartsReader {
  let grid: Grid
  let values: DrawnValue

  private struct Segment: Equatable {
    let row: Int
    let x: Int
    let width: Int
  }

  func check(_ drawing: HTMLNode) throws(ReadingFault) {
    guard let whole = grid.rows.last?.first.flatMap(values.amount), whole > 0 else {
      throw .unreadable("there is no whole that the drawing shows parts of", line: drawing.line)
    }
    let segments = segments(whole)
    var marks = DrawnMarks(drawing)
    let bars = marks.all("bar")
    guard bars.count == segments.count,
      zip(bars, segments).allSatisfy({ isDrawn($0, $1) && $0.em("y") == 0 })
    else {
      throw .unreadable("the whole is not drawn as its table says", line: drawing.line)
    }
    for row in grid.order {
      let label = grid.outline.rows[row].label
      guard marks.text("label") == label.withoutSpaces,
        says(marks.all("value").map(\.text).joined(separator: " "), grid.rows[row][0], whole),
        let track = marks.next("track"), track.percent("width") == 10_000
      else { throw .wronglyDrawn(label, drawing) }
      let strips = marks.all("bar")
      let expected = segments.filter { $0.row == row }
      guard strips.count == expected.count,
        zip(strips, expected).allSatisfy({ isDrawn($0, $1) && $0.em("y") == track.em("y") })
      else { throw .wronglyDrawn(label, drawing) }
    }
    guard marks.isEmpty else {
      throw .unexpected("nobody asked for a mark of the drawing", line: drawing.line)
    }
  }

  private func segments(_ whole: Int) -> [Segment] {
    var segments: [Segment] = []
    var sum = 0
    for row in grid.order {
      guard let amount = values.amount(grid.rows[row][0]), amount > 0 else { continue }
      let start = Int.part(sum, of: whole, full: 10_000)
      sum += amount
      segments.append(
        Segment(row: row, x: start, width: .part(sum, of: whole, full: 10_000) - start))
    }
    return segments
  }

  private func isDrawn(_ bar: HTMLNode, _ segment: Segment) -> Bool {
    bar.percent("x") == segment.x && bar.percent("width") == segment.width
      && bar.hasClass("rest") == grid.outline.isRest[segment.row]
  }

  private func says(_ text: String, _ reading: Reading, _ whole: Int) -> Bool {
    guard let part = values.amount(reading) else {
      return text == values.numbers.words.withheldMark
    }
    return values.numbers.share(text) == .share(part: part, whole: whole)
  }
}
