/// Columns over periods, each with its value on top and its period below.
///
/// Where texts would touch each other, or there are more columns than fit, there is no such drawing,
/// and bars show the same.
public struct ColumnChart: Sendable {
  /// One period.
  public struct Column: Sendable {
    /// The value; its label is the whole name of the period.
    public let value: ChartValue
    /// The name of the period within its era: "Q1".
    public let name: String
    /// What several periods share: the year; empty where they share nothing.
    public let era: String

    /// A column.
    public init(value: ChartValue, name: String, era: String) {
      self.value = value
      self.name = name
      self.era = era
    }
  }

  /// The columns from left to right.
  public let columns: [Column]
  /// What belongs to no period, as lines below.
  public let rest: [ChartValue]
  /// The amount of the tallest column.
  private let full: Int

  /// Columns; `nil` where they do not fit.
  public init?(columns: [Column], rest: [ChartValue]) {
    self.columns = columns
    self.rest = rest
    full = max(columns.compactMap(\.value.amount).max() ?? 0, 1)
    guard !columns.isEmpty, fits else { return nil }
  }

  /// Hundredths of an em that the tallest column is high.
  private static let plotHeight = 1_200
  /// Hundredths of an em between neighbouring texts.
  private static let gap = 30

  /// Hundredths of a per cent that a column has, its gaps included.
  private var slot: Int { 10_000 / columns.count }

  private var eras: [(name: String, columns: Range<Int>)] {
    var eras: [(name: String, columns: Range<Int>)] = []
    for (index, column) in columns.enumerated() {
      if let last = eras.last, last.name == column.era {
        eras[eras.count - 1].columns = last.columns.lowerBound..<index + 1
      } else {
        eras.append((column.era, index..<index + 1))
      }
    }
    return eras
  }

  private var fits: Bool {
    let room = Drawing.leastWidth / columns.count - Self.gap
    return columns.allSatisfy {
      GlyphWidths.width(of: $0.name) <= room
        && GlyphWidths.width(of: $0.value.text, isBold: true) <= room
    }
      && eras.allSatisfy {
        GlyphWidths.width(of: $0.name) <= (room + Self.gap) * $0.columns.count - Self.gap
      }
  }

  /// The SVG element.
  public func svg(_ words: ChartWords) -> String {
    var drawing = Drawing()
    let base = 150 + Self.plotHeight
    for (index, column) in columns.enumerated() {
      add(column.value, at: index, base: base, to: &drawing)
    }
    drawing.line(
      "axis", from: (0, base), to: (slot * columns.count, base), color: Palette.guide)
    drawing.y = base + 10
    for (index, column) in columns.enumerated() {
      drawing.text(
        column.name, "period", x: middle(index), y: drawing.y + Drawing.lineHeight,
        anchor: .middle)
    }
    drawing.y += Drawing.lineHeight
    if eras.contains(where: { !$0.name.isEmpty }) { addEras(to: &drawing) }
    for value in rest {
      drawing.y += 60
      drawing.entry(value.label, value.text, value.kind)
    }
    drawing.y += 30
    return drawing.svg("column-chart", words)
  }

  private func add(_ value: ChartValue, at index: Int, base: Int, to drawing: inout Drawing) {
    let height = Length.part(value.amount ?? 0, of: full, full: Self.plotHeight)
    if let amount = value.amount, amount > 0 {
      drawing.box(
        "bar", x: slot * index + slot * 15 / 100, y: base - height, width: slot * 70 / 100,
        height: height, color: Palette.main)
    }
    drawing.text(
      value.text, value.kind, x: middle(index), y: base - height - 40, anchor: .middle)
  }

  private func addEras(to drawing: inout Drawing) {
    drawing.y += Drawing.lineHeight
    for era in eras {
      let (start, end) = (slot * era.columns.lowerBound, slot * era.columns.upperBound)
      drawing.line(
        "axis", from: (start + slot / 10, drawing.y - 95), to: (end - slot / 10, drawing.y - 95),
        color: Palette.guide)
      drawing.text(era.name, "era", x: (start + end) / 2, y: drawing.y, anchor: .middle)
    }
  }

  private func middle(_ index: Int) -> Int { slot * index + slot / 2 }
}
