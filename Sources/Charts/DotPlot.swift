/// Two measures a row, as two points on one scale from zero.
///
/// Values stand beside their points, or in a line below where they are too wide for that.
public struct DotPlot: Sendable {
  /// The rows.
  public let rows: [PairedValue]
  /// The names of the two measures.
  public let names: (String, String)
  /// The largest amount.
  private let full: Int
  /// Hundredths of a per cent of the drawing on both sides, where the outer values stand.
  private let margin: Int
  /// Whether the values have room beside their points.
  private let hasRoom: Bool

  /// Rows from top to bottom.
  public init(rows: [PairedValue], names: (String, String)) {
    self.rows = rows
    self.names = names
    full = max(rows.flatMap { [$0.first, $0.second] }.compactMap(\.self).max() ?? 0, 1)
    let widest =
      rows.flatMap { [$0.first == nil ? "" : $0.firstText, $0.second == nil ? "" : $0.secondText] }
      .map { GlyphWidths.width(of: $0, isBold: true) }.max() ?? 0
    let wanted = (widest + Self.valueGap) * 10_000 / Drawing.leastWidth + 100
    hasRoom = wanted <= 4_000
    margin = hasRoom ? wanted : 100
  }

  private static let markers = [Marker.disc, Marker.frame]
  /// Hundredths of an em between a point and its value.
  private static let valueGap = 70

  /// The SVG element.
  public func svg(_ words: ChartWords) -> String {
    var drawing = Drawing()
    for (index, name) in [names.0, names.1].enumerated() {
      let y = drawing.y + Drawing.lineHeight - 35
      drawing.lines(LineBreaker.lines(name, width: Drawing.leastWidth - 150), "key", dx: 150)
      drawing.point(Self.markers[index], x: 0, y: y, shift: 6)
    }
    for row in rows {
      drawing.y += 40
      drawing.lines(LineBreaker.lines(row.label, width: Drawing.leastWidth), "label")
      drawing.y += 90
      add(row, to: &drawing)
      drawing.y += 70
    }
    return drawing.svg("dot-plot", words)
  }

  private func add(_ row: PairedValue, to drawing: inout Drawing) {
    let y = drawing.y
    drawing.line("track", from: (margin, y), to: (10_000 - margin, y), color: Palette.guide)
    let amounts = [row.first, row.second]
    let texts = [row.firstText, row.secondText]
    let points = amounts.enumerated().compactMap { index, amount in
      amount.map { (index: index, x: x($0)) }
    }
    if points.count == 2, points[0].x != points[1].x {
      drawing.line(
        "span", from: (points[0].x, y), to: (points[1].x, y), color: Palette.rest, width: "4")
    }
    // The second first, so that the first is seen where both are the same.
    for point in points.reversed() {
      drawing.point(Self.markers[point.index], x: point.x, y: y)
    }
    for point in points where hasRoom {
      // The lesser value stands before its point, the greater behind it.
      let isBefore = points.contains {
        ($0.x, $0.index) > (point.x, point.index)
      }
      drawing.text(
        texts[point.index], "value m\(point.index)", x: point.x,
        dx: isBefore ? -Self.valueGap : Self.valueGap, y: y + 35, anchor: isBefore ? .end : .start)
    }
    if points.count < amounts.count || !hasRoom {
      drawing.y += 35
      drawing.lines(LineBreaker.lines(row.text, width: Drawing.leastWidth), "note")
      drawing.y -= 35
    }
  }

  private func x(_ amount: Int) -> Int {
    margin + Length.part(amount, of: full, full: 10_000 - 2 * margin)
  }
}
