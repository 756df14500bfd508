/// Lines over periods, each with its name at its end.
///
/// A line breaks where a value is withheld. Lines differ by colour, dashes and the shape of their
/// points, so that they stay apart in grey.
public struct LineChart: Sendable {
  /// One line.
  public struct Series: Sendable {
    /// Its name.
    public let name: String
    /// A value for each period.
    public let values: [ChartValue]
    /// Whether it is what is left over.
    public let isRest: Bool

    /// A line.
    public init(name: String, values: [ChartValue], isRest: Bool = false) {
      self.name = name
      self.values = values
      self.isRest = isRest
    }
  }

  /// One period.
  public struct Period: Sendable {
    /// The name of the period within its era: "Q1".
    public let name: String
    /// What several periods share: the year; empty where they share nothing.
    public let era: String

    /// A period.
    public init(name: String, era: String) {
      self.name = name
      self.era = era
    }
  }

  /// The most lines that can be told apart, besides one of what is left over.
  public static let mostSeries = Palette.series.count

  private let periods: [Period]
  private let series: [Series]
  private let rest: [ChartValue]
  private let full: Int
  private let fullText: String
  private let zeroText: String
  /// Hundredths of a per cent where the names of the lines begin.
  private let names: Int

  /// Lines, at most `mostSeries` and one of what is left over; `top` and its text is the end of the
  /// scale, at least the largest amount.
  public init(
    periods: [Period], series: [Series], rest: [ChartValue], top: (amount: Int, text: String),
    zero: String
  ) {
    self.periods = periods
    self.series = series
    self.rest = rest
    full = max(top.amount, 1)
    fullText = top.text
    zeroText = zero
    names = Self.names(of: series)
  }

  /// The end of a scale: the least of 1, 2, 5, 10, 20, 50 … that is not below the amount.
  public static func top(for amount: Int) -> Int {
    var step = 1
    while step < amount {
      for factor in [2, 5, 10] {
        let (end, overflow) = step.multipliedReportingOverflow(by: factor)
        if overflow { return amount }
        if end >= amount { return end }
      }
      step *= 10
    }
    return step
  }

  private enum Layout {
    static let top = 120
    static let height = 1_200
    /// Hundredths of a per cent where the names of the lines begin: as far right as their longest word
    /// lets them, within these bounds.
    static let names = 5_500...6_500
    /// Hundredths of a per cent between the end of the lines and their names.
    static let gap = 500
    static let nameIndent = 120
  }

  /// A name at the end of a line, with its last value.
  private struct Tag {
    let series: Int
    let lines: [String]
    let value: String
    let end: (x: Int, y: Int)?
    var y: Int
    var height: Int { (lines.count + 1) * Drawing.lineHeight }
  }

  /// The SVG element.
  public func svg(_ words: ChartWords) -> String {
    var drawing = Drawing()
    let tags = tags
    let bottom = Layout.top + Layout.height
    addScale(bottom, to: &drawing)
    for index in series.indices { addLine(index, to: &drawing) }
    for tag in tags { add(tag, to: &drawing) }
    drawing.y = bottom
    addPeriods(to: &drawing)
    drawing.y = max(drawing.y, (tags.map { $0.y + $0.height }.max() ?? 0) + 20)
    for entry in lastValues + rest {
      drawing.y += 60
      drawing.entry(entry.label, entry.text, entry.kind)
    }
    drawing.y += 30
    return drawing.svg("line-chart", words)
  }

  private func marker(_ index: Int) -> Marker {
    series[index].isRest ? .speck : Marker.allCases[index % Self.mostSeries]
  }

  // MARK: Places

  /// Hundredths of a per cent that the texts of the scale take.
  private var scaleWidth: Int {
    let widest = max(GlyphWidths.width(of: fullText), GlyphWidths.width(of: zeroText))
    return (widest + 30) * 10_000 / Drawing.leastWidth
  }

  /// Whether the texts of the scale leave enough to the lines; if not, they stand above and below.
  private var hasScaleBeside: Bool { scaleWidth <= 2_500 }

  /// Hundredths of a per cent where the scale ends and the lines may begin: half a name of a period
  /// further right at least, so that the first is not cut.
  private var start: Int {
    let widest = periods.map { GlyphWidths.width(of: $0.name) }.max() ?? 0
    let half = (widest + 1) / 2 * 10_000 / Drawing.leastWidth
    return max(hasScaleBeside ? scaleWidth : 0, min(half, 2_500))
  }

  private static func names(of series: [Series]) -> Int {
    let words = series.flatMap { $0.name.split { $0 == " " || $0 == "\u{A0}" } }
    let widest = words.map { GlyphWidths.width(of: $0) }.max() ?? 0
    let room = ((widest + Layout.nameIndent) * 10_000 + Drawing.leastWidth - 1) / Drawing.leastWidth
    return min(max(10_000 - room, Layout.names.lowerBound), Layout.names.upperBound)
  }

  /// Hundredths of a per cent where the lines end.
  private var end: Int { names - Layout.gap }

  /// Hundredths of an em that a tag is wide.
  private var tagWidth: Int {
    (10_000 - names) * Drawing.leastWidth / 10_000 - Layout.nameIndent
  }

  private func last(_ index: Int) -> ChartValue? { series[index].values.last { $0.amount != nil } }

  /// Whether the last values have room below the names of their lines; if not, they are listed.
  private var hasValuesInTags: Bool {
    series.indices.allSatisfy {
      GlyphWidths.width(of: last($0)?.text ?? "", isBold: true) <= tagWidth
    }
  }

  private var lastValues: [ChartValue] {
    hasValuesInTags
      ? []
      : series.indices.map { index in
        ChartValue(label: series[index].name, amount: 0, text: last(index)?.text ?? "")
      }
  }

  private func x(_ period: Int) -> Int {
    let slot = (end - start) / max(periods.count, 1)
    return start + slot * period + slot / 2
  }

  private func y(_ amount: Int) -> Int {
    Layout.top + Layout.height - Length.part(amount, of: full, full: Layout.height)
  }

  private var tags: [Tag] {
    let hasValues = hasValuesInTags
    var tags = series.indices.map { index in
      let values = series[index].values
      let last = values.lastIndex { $0.amount != nil }
      let end = last.flatMap { last in values[last].amount.map { (x(last), y($0)) } }
      return Tag(
        series: index, lines: LineBreaker.lines(series[index].name, width: tagWidth),
        value: hasValues ? last.map { values[$0].text } ?? "" : "", end: end, y: end?.1 ?? .max)
    }
    tags.sort { ($0.y, $0.series) < ($1.y, $1.series) }
    // Each beside the end of its line, or below its neighbour where they would touch.
    let first = hasScaleBeside ? 0 : Drawing.lineHeight
    var free = first
    for index in tags.indices {
      let wanted = tags[index].end.map { $0.y - Drawing.lineHeight } ?? free
      tags[index].y = max(free, wanted)
      free = tags[index].y + tags[index].height + 20
    }
    var limit = max(
      Layout.top + Layout.height + 100, tags.reduce(first) { $0 + $1.height + 20 })
    for index in tags.indices.reversed() {
      tags[index].y = min(tags[index].y, limit - tags[index].height)
      limit = tags[index].y - 20
    }
    return tags
  }

  // MARK: Marks

  private func addScale(_ bottom: Int, to drawing: inout Drawing) {
    for (y, text, shift) in [(Layout.top, fullText, -35), (bottom, zeroText, 95)] {
      drawing.line("axis", from: (start, y), to: (end, y), color: Palette.guide)
      drawing.text(text, "scale", y: y + (hasScaleBeside ? 35 : shift))
    }
  }

  private func addLine(_ index: Int, to drawing: inout Drawing) {
    let (values, marker) = (series[index].values, marker(index))
    let points = values.enumerated().map { position, value in
      value.amount.map { (x: x(position), y: y($0)) }
    }
    for (point, next) in zip(points, points.dropFirst()) {
      guard let point, let next else { continue }
      drawing.line(
        "series s\(marker.rawValue)", from: point, to: next, color: marker.color, width: "2.5",
        dashes: marker.dashes)
    }
    for case let point? in points { drawing.point(marker, x: point.x, y: point.y) }
  }

  private func add(_ tag: Tag, to drawing: inout Drawing) {
    let first = tag.y + Drawing.lineHeight
    if let end = tag.end {
      drawing.line(
        "leader", from: (end.x + 150, end.y), to: (names, first - 35), color: Palette.guide)
    }
    drawing.point(marker(tag.series), x: names, y: first - 35, shift: 6)
    for (line, text) in tag.lines.enumerated() {
      drawing.text(
        text, "label", x: names, dx: Layout.nameIndent,
        y: first + line * Drawing.lineHeight)
    }
    drawing.text(
      tag.value, "value", x: names, dx: Layout.nameIndent,
      y: first + tag.lines.count * Drawing.lineHeight)
  }

  /// The names of the periods, as many as there is room for, and the eras below.
  private func addPeriods(to drawing: inout Drawing) {
    let slot = (end - start) / max(periods.count, 1) * Drawing.leastWidth / 10_000
    let widest = periods.map { GlyphWidths.width(of: $0.name) }.max() ?? 0
    let step = max(1, (widest + 10 + slot - 1) / max(slot, 1))
    drawing.y += (hasScaleBeside ? 30 : 130) + Drawing.lineHeight
    for index in stride(from: 0, to: periods.count, by: step) {
      drawing.text(periods[index].name, "period", x: x(index), y: drawing.y, anchor: .middle)
    }
    var free = 0
    var hasEras = false
    for (index, period) in periods.enumerated()
    where !period.era.isEmpty && (index == 0 || periods[index - 1].era != period.era) {
      if !hasEras { drawing.y += Drawing.lineHeight }
      hasEras = true
      let width = GlyphWidths.width(of: period.era) * 10_000 / Drawing.leastWidth
      let place = max(x(index) - width / 2, 0)
      guard place >= free else { continue }
      drawing.text(period.era, "era", x: place, y: drawing.y)
      free = place + width + 150
    }
  }
}
