import CGumbo
import Documents
import Localization
import Query

/// Holds the drawing of a chart, and its words, against the table beneath it.
struct DrawingReader {
  let grid: Grid
  let numbers: NumberReader
  private var query: TableQuery { grid.outline.query }

  /// Hundredths of a per cent that the longest bar, or a whole, takes of the drawing.
  private static let longest: Int128 = 8000
  private static let permyriad = 10_000

  /// One bar as it is drawn.
  private struct Bar {
    var label: [String] = []
    var bars: [HTMLNode] = []
    var value: HTMLNode?
  }

  func check(_ drawing: HTMLNode) throws(ReadingFault) {
    let bars = bars(drawing)
    guard bars.count == grid.order.count else {
      throw .unreadable("the drawing has not one bar a row of its table", line: drawing.line)
    }
    for (bar, row) in zip(bars, grid.order) {
      guard agrees(bar, row) else {
        throw .unreadable(
          "the bar '\(grid.outline.rows[row].label)' is not drawn as its table says",
          line: drawing.line)
      }
    }
    try checkWords(drawing)
  }

  // MARK: Bars

  private func bars(_ drawing: HTMLNode) -> [Bar] {
    var bars: [Bar] = []
    var current = Bar()
    for mark in drawing.first(where: { $0.attribute("aria-hidden") != nil })?.children ?? [] {
      if mark.hasClass("label") {
        current.label.append(mark.text)
      } else if mark.hasClass("value") {
        current.value = mark
        bars.append(current)
        current = Bar()
      } else {
        current.bars.append(mark)
      }
    }
    // Marks behind the last value belong to no row.
    return current.label.isEmpty && current.bars.isEmpty ? bars : bars + [current]
  }

  private func agrees(_ bar: Bar, _ row: Int) -> Bool {
    let words = grid.outline.rows[row].label.split(separator: " ")
    guard bar.label.flatMap({ $0.split(separator: " ") }) == words, let value = bar.value,
      let start = value.attribute("x")
    else { return false }
    let reading = grid.rows[row][0]
    guard let length = length(reading) else {
      return reading == .withheld && bar.bars.isEmpty && start == "0"
        && value.text == numbers.words.withheldMark
    }
    let width = Int(Int128(length) * Self.longest / Int128(fullLength))
    guard PlainNumber.percent(start) == width, says(value.text, reading) else {
      return false
    }
    guard length > 0 else { return bar.bars.isEmpty }
    return bar.bars.count == 1 && bar.bars[0].hasClass("bar")
      && bar.bars[0].attribute("x") == "0"
      && bar.bars[0].attribute("width").flatMap(PlainNumber.percent) == width
  }

  /// Bars of shares are as long as the percentage.
  private func length(_ reading: Reading) -> Int? {
    switch reading {
    case .number(let number): max(number, 0)
    case .share(let part, let whole):
      whole == 0 ? 0 : Int(clamping: Int128(part) * Int128(Self.permyriad) / Int128(whole))
    case .withheld, .unstated: nil
    }
  }

  private var fullLength: Int {
    let longest = grid.order.compactMap { length(grid.rows[$0][0]) }.max() ?? 0
    guard case .share = query.value else { return max(longest, 1) }
    return max(longest, Self.permyriad)
  }

  private func says(_ text: String, _ reading: Reading) -> Bool {
    guard case .share(let part, let whole) = reading else {
      return numbers.amount(text, isMoney: query.isMoney) == reading
    }
    if let percent = numbers.words.format.readPercent(text) {
      return NumberReader.agrees(percent, part, whole)
    }
    return numbers.counts(text) == reading
  }

  // MARK: Words

  /// The description says every number in the order of the bars, and explains those withheld.
  private func checkWords(_ drawing: HTMLNode) throws(ReadingFault) {
    let words = numbers.words
    var values = PrintedLine()
    for (index, row) in grid.order.enumerated() {
      if index > 0 { values.add(words.separator) }
      let number = ExpectedNumber(
        Grid.query(grid.outline, row: row, column: 0), isMoney: query.isMoney)
      values.add(
        PrintedLine(
          words.chartValue,
          [
            "label": PrintedLine(words: grid.outline.rows[row].label),
            "value": PrintedLine(number: number),
          ]))
    }
    let title = drawing.elements(GUMBO_TAG_TITLE).first?.text ?? ""
    var line = PrintedLine(
      words.chart, ["title": PrintedLine(words: title), "values": values])
    if grid.order.contains(where: { grid.rows[$0][0] == .withheld }) {
      line.add(" " + words.withheldLegend)
    }
    let text = drawing.elements(GUMBO_TAG_DESC).first?.text ?? ""
    guard
      LineReader(numbers: numbers).read(LinePattern(line), text)
        == grid.order.map({ grid.rows[$0][0] })
    else {
      throw .unreadable(
        "the description of the drawing says something else than its table", line: drawing.line)
    }
  }
}
