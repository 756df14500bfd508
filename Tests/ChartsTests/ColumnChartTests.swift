import TestSupport
import Testing

@testable import Charts

@Suite struct ColumnChartTests {
  private func quarters(_ values: [ChartValue]) -> [ColumnChart.Column] {
    values.enumerated().map { index, value in
      ColumnChart.Column(
        value: value, name: "Q\(index % 4 + 1)", era: String(2019 + index / 4))
    }
  }

  @Test func drawsColumnsOverTheirPeriods() throws {
    let values = [0: 30, 1: 0, 3: 10, 4: 21]
    let columns = quarters(
      (0..<5).map { index in
        ChartValue(
          label: "Quarter \(index)", amount: values[index],
          text: values[index].map(String.init) ?? "[c]")
      })
    let rest = [ChartValue(label: "Date not exact", amount: 7, text: "7", isRest: true)]
    let svg = try #require(ColumnChart(columns: columns, rest: rest)).svg(.any)
    #expect(svg == Golden.text("columns.svg", recording: svg))
    #expect(LayoutCheck.faults(svg) == [])
  }

  @Test func drawsWhateverFits() {
    var (drawn, refused) = (0, 0)
    for seed in UInt64(1)...300 {
      var random = RandomChart(seed: seed)
      let style = random.style()
      let values = (0...random.random.below(seed.isMultiple(of: 2) ? 6 : 30)).map {
        random.value("Period \($0)", style)
      }
      let columns =
        random.random.happens(onceIn: 3)
        ? values.map { ColumnChart.Column(value: $0, name: random.name(), era: "") }
        : quarters(values)
      let rest = random.random.happens(onceIn: 2) ? [random.value(random.label(), style)] : []
      guard let chart = ColumnChart(columns: columns, rest: rest) else {
        refused += 1
        continue
      }
      drawn += 1
      let svg = chart.svg(.any)
      #expect(LayoutCheck.faults(svg) == [], "seed \(seed)")
      #expect(faults(svg, values) == [], "seed \(seed)")
    }
    #expect(drawn > 60 && refused > 60, "\(drawn) drawn")
  }

  /// Whether columns stand on one line, and are as high as their amounts.
  private func faults(_ svg: String, _ values: [ChartValue]) -> [String] {
    let bars = DrawnSVG(svg).all("bar")
    let amounts = values.compactMap(\.amount).filter { $0 > 0 }
    guard bars.count == amounts.count, let most = amounts.max() else {
      return bars.isEmpty && amounts.isEmpty ? [] : ["\(bars.count) columns"]
    }
    return zip(amounts, bars).compactMap { amount, bar in
      let wanted = 12 * Double(amount) / Double(most)
      let isRight =
        abs(bar.em("height") - wanted) <= 0.011
        && abs(bar.em("y") + bar.em("height") - 13.5) < 0.001
        && bar.percent("width") == bars[0].percent("width")
      return isRight ? nil : "\(amount) as \(bar), not \(wanted)"
    }
  }

  @Test(arguments: 2...30) func isThereAsLongAsItsTextsFit(_ count: Int) {
    func chart(_ text: String) -> ColumnChart? {
      ColumnChart(
        columns: quarters((0..<count).map { ChartValue(label: "\($0)", amount: 1, text: text) }),
        rest: [])
    }
    // A column has 17 ems by their number, .3 of which part it from the next.
    let room = 1_700 / count - 30
    let fits = { (text: String) in
      max(GlyphWidths.width(of: text, isBold: true), GlyphWidths.width(of: "Q1")) <= room
    }
    for text in ["1", "12", "1,234", "1,234,567.89\u{A0}USD"] {
      // Years may need more than their columns have.
      if !fits(text) { #expect(chart(text) == nil, "\(count) columns with '\(text)'") }
    }
    if count <= 8 { #expect(chart("12") != nil) }
  }

  @Test func isNotThereForAYearThatNeedsMoreThanItsColumn() {
    let columns = ["2019", "2019", "2020"].map { era in
      ColumnChart.Column(
        value: ChartValue(label: era, amount: 1, text: "1"), name: "Q", era: era)
    }
    #expect(ColumnChart(columns: columns, rest: []) != nil)
    let long = ColumnChart.Column(
      value: ChartValue(label: "", amount: 1, text: "1"), name: "Q",
      era: "A year of a very long name")
    #expect(ColumnChart(columns: columns + [long], rest: []) == nil)
    #expect(ColumnChart(columns: [], rest: []) == nil)
  }

  @Test(arguments: [nil, 0] as [Int?]) func drawsNoColumnWhereThereIsNone(_ amount: Int?) throws {
    let values = (0..<4).map { ChartValue(label: "\($0)", amount: amount, text: "-") }
    let svg = try #require(ColumnChart(columns: quarters(values), rest: [])).svg(.any)
    #expect(DrawnSVG(svg).all("bar").isEmpty && DrawnSVG(svg).all("value").count == 4)
    #expect(LayoutCheck.faults(svg) == [])
  }
}
