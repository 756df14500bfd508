import Diagnostics
import Documents

/// Holds a bar of 100 per cent, and its parts below, against their table.
struct PartsReader {
  let grid: Grid
  let values: DrawnValue

  private enum Layout {
    static let barHeight = 200
    static let stripHeight = 60
  }

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
    var marks = try DrawingFrame(words: values.numbers.words).marks(drawing)
    let bars = marks.all("bar")
    guard bars.count == segments.count,
      zip(bars, segments).allSatisfy({ isDrawn($0, $1, y: 0, height: Layout.barHeight) })
    else {
      throw .unreadable("the whole is not drawn as its table says", line: drawing.line)
    }
    marks.y = Layout.barHeight + 20
    for row in grid.order {
      let label = grid.outline.rows[row].label
      guard let entry = marks.entry(), entry.label == label.withoutSpaces,
        says(entry.value.joined(separator: " "), grid.rows[row][0], whole)
      else { throw .wronglyDrawn(label, drawing) }
      marks.y += 30
      guard let track = marks.next("track"),
        track.fills(x: 0, y: marks.y, width: 10_000, height: Layout.stripHeight)
      else { throw .wronglyDrawn(label, drawing) }
      let strips = marks.all("bar")
      let expected = zip(segments, bars).filter { $0.0.row == row }
      guard strips.count == expected.count,
        zip(strips, expected).allSatisfy({ strip, part in
          isDrawn(strip, part.0, y: marks.y, height: Layout.stripHeight)
            && strip.attribute("fill") == part.1.attribute("fill")
        })
      else { throw .wronglyDrawn(label, drawing) }
      marks.y += Layout.stripHeight + 40
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

  private func isDrawn(_ bar: HTMLNode, _ segment: Segment, y: Int, height: Int) -> Bool {
    bar.fills(x: segment.x, y: y, width: segment.width, height: height)
      && bar.hasClass("rest") == grid.outline.isRest[segment.row]
  }

  private func says(_ text: String, _ reading: Reading, _ whole: Int) -> Bool {
    guard let part = values.amount(reading) else {
      return text == values.numbers.words.withheldMark
    }
    return values.numbers.share(text) == .share(part: part, whole: whole)
  }
}
