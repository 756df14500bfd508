/// A whole as one bar of 100 per cent, and below it each part at its place in the whole.
///
/// A part that is withheld has no length of its own: what the printed parts leave open is drawn once,
/// as all that is withheld together.
public struct PartsChart: Sendable {
  /// The parts, in the order of the bar.
  public let parts: [ChartValue]
  /// The whole, which the parts add up to.
  public let whole: Int

  /// Parts of a whole; `nil` where the whole is nothing, or the parts are more than it.
  public init?(parts: [ChartValue], whole: Int) {
    var sum = 0
    for amount in parts.compactMap(\.amount) {
      let (next, overflow) = sum.addingReportingOverflow(amount)
      if overflow || amount < 0 { return nil }
      sum = next
    }
    guard whole > 0, sum <= whole else { return nil }
    self.parts = parts
    self.whole = whole
  }

  private enum Layout {
    static let barHeight = 200
    static let stripHeight = 60
  }

  /// The SVG element.
  public func svg(_ words: ChartWords) -> String {
    var drawing = Drawing()
    let segments = segments
    for segment in segments { add(segment, y: 0, height: Layout.barHeight, to: &drawing) }
    drawing.y = Layout.barHeight + 20
    for (index, part) in parts.enumerated() {
      drawing.entry(part.label, part.text, part.kind)
      drawing.y += 30
      drawing.box(
        "track", x: 0, y: drawing.y, width: 10_000, height: Layout.stripHeight, color: Self.track)
      if let segment = segments.first(where: { $0.part == index }) {
        add(segment, y: drawing.y, height: Layout.stripHeight, to: &drawing)
      }
      drawing.y += Layout.stripHeight + 40
    }
    return drawing.svg("parts-chart", words)
  }

  private static let track = "#E9ECEF"

  /// A stretch of the bar, in hundredths of a per cent.
  private struct Segment {
    let part: Int
    let x: Int
    let width: Int
    let color: String
    let kind: String
  }

  private var segments: [Segment] {
    var segments: [Segment] = []
    var sum = 0
    var used = 0
    for (index, part) in parts.enumerated() {
      guard let amount = part.amount else { continue }
      let start = Length.part(sum, of: whole, full: 10_000)
      sum += amount
      let width = Length.part(sum, of: whole, full: 10_000) - start
      guard amount > 0 else { continue }
      let color = part.isRest ? Palette.rest : Palette.series[used % Palette.series.count]
      if !part.isRest { used += 1 }
      segments.append(
        Segment(
          part: index, x: start, width: width, color: color,
          kind: part.isRest ? "bar rest" : "bar"))
    }
    return segments
  }

  private func add(_ segment: Segment, y: Int, height: Int, to drawing: inout Drawing) {
    drawing.box(
      segment.kind, x: segment.x, y: y, width: segment.width, height: height,
      color: segment.color)
  }
}
