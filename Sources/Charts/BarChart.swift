/// Horizontal bars, each below its label and before its value.
public struct BarChart: Sendable {
  /// The bars from top to bottom.
  public let bars: [ChartValue]
  /// The amount that fills the drawing; at least the largest.
  public let full: Int
  /// A line above the bars, where the drawing is one of several.
  public let heading: String?

  /// Bars whose longest, or `full` when that is more, fills the drawing.
  public init(bars: [ChartValue], full: Int = 0, heading: String? = nil) {
    self.bars = bars
    self.full = max(full, bars.compactMap(\.amount).max() ?? 0, 1)
    self.heading = heading
  }

  private enum Layout {
    static let barHeight = 120
    static let gap = 90
    /// Hundredths of an em between a bar and its value.
    static let valueGap = 40
    /// Per cent of the width that the longest bar takes at most.
    static let longest = 80
  }

  /// The SVG element.
  public func svg(_ words: ChartWords) -> String {
    var drawing = Drawing()
    if let heading {
      drawing.lines(
        LineBreaker.lines(heading, width: Drawing.leastWidth, isBold: true), "heading")
      drawing.y += 30
    }
    for (index, bar) in bars.enumerated() {
      if index > 0 { drawing.y += Layout.gap }
      drawing.lines(LineBreaker.lines(bar.label, width: Drawing.leastWidth), "label")
      drawing.y += 40
      add(bar, to: &drawing)
      drawing.y += Layout.barHeight
    }
    drawing.y += 20
    return drawing.svg("bar-chart", words)
  }

  private func add(_ bar: ChartValue, to drawing: inout Drawing) {
    let baseline = drawing.y + Layout.barHeight - 30
    guard let amount = bar.amount else {
      drawing.text(bar.text, bar.kind, y: baseline)
      return
    }
    let width = Length.part(amount, of: full, full: longest * 100)
    if amount > 0 {
      drawing.box(
        bar.isRest ? "bar rest" : "bar", x: 0, y: drawing.y, width: width,
        height: Layout.barHeight, color: bar.color)
    }
    drawing.text(bar.text, bar.kind, x: width, dx: Layout.valueGap, y: baseline)
  }

  /// Per cent of the width that the longest bar takes, so that the widest value has its place.
  private var longest: Int {
    let widest = bars.map { GlyphWidths.width(of: $0.text, isBold: true) }.max() ?? 0
    let room = Drawing.leastWidth - widest - Layout.valueGap
    return min(Layout.longest, max(20, room * 100 / Drawing.leastWidth))
  }
}
