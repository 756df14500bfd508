/// What was achieved, as bars on the way to a target that stands at the same place in every row.
///
/// Rows have units of their own, so each is drawn in per cent of its own target.
public struct TargetChart: Sendable {
  /// The rows: first what was achieved, second the target.
  public let rows: [PairedValue]
  /// The name of what the upright line stands for.
  public let targetName: String

  /// Rows from top to bottom.
  public init(rows: [PairedValue], targetName: String) {
    self.rows = rows
    self.targetName = targetName
  }

  private static let barHeight = 80

  /// The achieved part of a target in hundredths of a per cent.
  static func permyriad(_ row: PairedValue) -> Int? {
    guard let first = row.first, let second = row.second, first >= 0, second > 0 else { return nil }
    return Length.part(first, of: second, full: 10_000)
  }

  /// The SVG element.
  public func svg(_ words: ChartWords) -> String {
    var drawing = Drawing()
    let full = max(rows.compactMap(Self.permyriad).max() ?? 0, 10_000)
    let target = Length.part(10_000, of: full, full: Self.longest)
    drawing.lines(
      LineBreaker.lines(targetName, width: Drawing.leastWidth - 100), "key", dx: 100)
    drawing.line("target", from: (0, 20), to: (0, 130), color: Self.ink, width: "6")
    for row in rows {
      drawing.y += 50
      drawing.entry(row.label, row.text)
      drawing.y += 40
      let top = drawing.y
      drawing.box(
        "track", x: 0, y: top, width: target, height: Self.barHeight, color: Self.track)
      if let length = Self.permyriad(row), length > 0 {
        drawing.box(
          "bar", x: 0, y: top, width: Length.part(length, of: full, full: Self.longest),
          height: Self.barHeight, color: Palette.main)
      }
      if row.second.map({ $0 > 0 }) == true {
        drawing.line(
          "target", from: (target, top - 20), to: (target, top + Self.barHeight + 20),
          color: Self.ink, width: "3")
      }
      drawing.y += Self.barHeight + 20
    }
    return drawing.svg("target-chart", words)
  }

  /// A little less than everything, so that a line at the end is drawn whole.
  private static let longest = 9_900
  private static let track = "#D5DAE0"
  private static let ink = "#1B1F24"
}
