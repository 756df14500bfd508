/// Horizontal bars, each below its label and before its value.
///
/// Values that would leave too little of the drawing to the bars stand beside the labels instead.
public struct BarChart: Sendable {
  /// The bars from top to bottom.
  public let bars: [ChartValue]
  /// The amount that fills the drawing; at least the largest.
  public let full: Int
  /// A line above the bars, where the drawing is one of several.
  public let heading: String?
  /// Per cent of the width that the longest bar takes, so that the widest value has its place;
  /// `nil` where that would be too little.
  private let longest: Int?

  /// Bars whose longest, or `full` when that is more, fills the drawing.
  public init(bars: [ChartValue], full: Int = 0) {
    self.init(bars: bars, among: bars, full: full, heading: nil)
  }

  private init(bars: [ChartValue], among all: [ChartValue], full: Int, heading: String?) {
    self.bars = bars
    self.full = max(full, all.compactMap(\.amount).max() ?? 0, 1)
    self.heading = heading
    let widest = all.map { GlyphWidths.width(of: $0.text, isBold: true) }.max() ?? 0
    let room = (Drawing.leastWidth - widest - Layout.valueGap) * 100 / Drawing.leastWidth
    longest = room < Layout.least ? nil : min(Layout.longest, room)
  }

  /// Several drawings, each with its heading; all are on one scale, so that their bars compare.
  public static func multiples(
    _ panels: [(heading: String, bars: [ChartValue])], full: Int = 0
  ) -> [BarChart] {
    let all = panels.flatMap(\.bars)
    return panels.map { BarChart(bars: $0.bars, among: all, full: full, heading: $0.heading) }
  }

  private enum Layout {
    static let barHeight = 120
    static let gap = 90
    /// Hundredths of an em between a bar and its value.
    static let valueGap = 40
    /// Per cent of the width that the longest bar takes at most, and at least.
    static let longest = 80
    static let least = 20
  }

  /// The SVG element.
  public func svg(_ words: ChartWords) -> String {
    var drawing = Drawing()
    if let heading {
      drawing.lines(
        LineBreaker.lines(heading, width: Drawing.leastWidth, isBold: true), "heading value")
      drawing.y += 30
    }
    for (index, bar) in bars.enumerated() {
      if index > 0 { drawing.y += Layout.gap }
      if let longest {
        drawing.lines(LineBreaker.lines(bar.label, width: Drawing.leastWidth), "label")
        drawing.y += 40
        let width = add(bar, longest: longest, to: &drawing)
        drawing.text(
          bar.text, bar.kind, x: width, dx: bar.amount == nil ? 0 : Layout.valueGap,
          y: drawing.y + Layout.barHeight - 30)
      } else {
        drawing.entry(bar.label, bar.text, bar.kind)
        drawing.y += 40
        _ = add(bar, longest: 100, to: &drawing)
      }
      drawing.y += Layout.barHeight
    }
    drawing.y += 20
    return drawing.svg("bar-chart", words)
  }

  /// Draws the bar, and says how long it is.
  private func add(_ bar: ChartValue, longest: Int, to drawing: inout Drawing) -> Int {
    guard let amount = bar.amount, amount > 0 else { return 0 }
    let width = Length.part(amount, of: full, full: longest * 100)
    drawing.box(
      bar.isRest ? "bar rest" : "bar", x: 0, y: drawing.y, width: width,
      height: Layout.barHeight, color: bar.color)
    return width
  }
}
