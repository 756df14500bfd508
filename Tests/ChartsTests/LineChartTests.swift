import TestSupport
import Testing

@testable import Charts

@Suite struct LineChartTests {
  private func periods(_ count: Int) -> [LineChart.Period] {
    (0..<count).map { LineChart.Period(name: "Q\($0 % 4 + 1)", era: String(2019 + $0 / 4)) }
  }

  private func series(
    _ name: String, _ amounts: [Int?], isRest: Bool = false
  ) -> LineChart.Series {
    LineChart.Series(
      name: name,
      values: amounts.map { amount in
        ChartValue(label: "", amount: amount, text: amount.map(String.init) ?? "[c]")
      }, isRest: isRest)
  }

  private func svg(_ lines: [LineChart.Series], rest: [ChartValue] = []) -> String {
    let top = LineChart.top(for: lines.flatMap(\.values).compactMap(\.amount).max() ?? 0)
    return LineChart(
      periods: periods(lines.first?.values.count ?? 0), series: lines, rest: rest,
      top: (top, String(top)), zero: "0"
    ).svg(.any)
  }

  @Test func drawsLinesWithTheirNames() {
    let rest = [ChartValue(label: "Date not exact", amount: nil, text: "Yes: 3; No: 4")]
    let svg = svg(
      [
        series("Yes", [10, 20, 0, 15, 18, 40]), series("No", [nil, 5, 7, nil, 9, nil]),
        series("Not recorded", [1, 1, 1, 1, 1, 1], isRest: true),
      ], rest: rest)
    #expect(svg == Golden.text("lines.svg", recording: svg))
    #expect(LayoutCheck.faults(svg) == [])
  }

  @Test(
    arguments: [
      [nil, 4, 6, 8], [2, nil, 6, 8], [2, 4, nil, 8], [2, 4, 6, nil], [nil, 4, nil, 8],
      [nil, nil, nil, nil], [3, nil, nil, nil], [nil, nil, 6, 8],
    ] as [[Int?]])
  func drawsNoLineAcrossAGap(_ amounts: [Int?]) {
    let drawing = DrawnSVG(svg([series("One", amounts)]))
    let places = drawing.all("period").map { $0.percent("x") }
    let lines = drawing.all("series")
    let pairs = zip(amounts, amounts.dropFirst()).enumerated().filter {
      $0.element.0 != nil && $0.element.1 != nil
    }
    #expect(lines.map { $0.percent("x1") } == pairs.map { places[$0.offset] })
    #expect(lines.map { $0.percent("x2") } == pairs.map { places[$0.offset + 1] })
    // Each value has a point, and the line's tag one.
    #expect(drawing.all("point").count == amounts.compactMap(\.self).count + 1)
    #expect(drawing.all("leader").count == (amounts.contains { $0 != nil } ? 1 : 0))
  }

  @Test(
    arguments: [
      [20, 20, 20, 20, 20], [20, 21, 20, 19, 20], [0, 0, 0, 0, 0], [40, 40, 0, 0, 1],
      [1, 2, 3, 4, 5], [nil, nil, 7, 7, nil],
    ] as [[Int?]])
  func keepsTheNamesOfLinesApartThatEndTogether(_ ends: [Int?]) {
    let names = [
      "Yes", "A name of several lines, for which it is hard to find a place", "No", "Да",
      "Not recorded",
    ]
    let lines = zip(names, ends).map { name, end in
      series(name, [10, 30, end], isRest: name == "Not recorded")
    }
    #expect(LayoutCheck.faults(svg(lines)) == [])
  }

  @Test func drawsWhateverItIsGiven() {
    for seed in UInt64(1)...200 {
      var random = RandomChart(seed: seed)
      let style = random.style()
      let count = 1 + random.random.below(30)
      let lines = (0...random.random.below(5)).map { index in
        LineChart.Series(
          name: random.name(), values: (0..<count).map { _ in random.value("", style) },
          isRest: index == LineChart.mostSeries)
      }
      let amounts = lines.flatMap(\.values).compactMap(\.amount)
      let top = style == .percent ? 10_000 : LineChart.top(for: amounts.max() ?? 0)
      let svg = LineChart(
        periods: periods(count), series: lines,
        rest: random.random.happens(onceIn: 2) ? [random.value(random.label(), style)] : [],
        top: (top, RandomChart.text(top, style)), zero: RandomChart.text(0, style)
      ).svg(.any)
      #expect(LayoutCheck.faults(svg) == [], "seed \(seed)")
      #expect(faults(svg, lines, top) == [], "seed \(seed)")
    }
  }

  /// Whether points are as high as their amounts between the two lines of the scale, and lines lead
  /// from point to point.
  private func faults(_ svg: String, _ lines: [LineChart.Series], _ top: Int) -> [String] {
    let drawing = DrawnSVG(svg)
    let scale = drawing.all("axis").map { $0.em("y1") }
    guard scale.count == 2 else { return ["no scale"] }
    var faults: [String] = []
    // Those of the names stand behind the end of the scale, as far as the longest word lets them.
    let end = drawing.all("axis")[0].percent("x2")
    if !(50...60).contains(end) { faults.append("lines end at \(end)") }
    let points = drawing.all("point").filter {
      !($0.percent("x") > end) && !($0.percent("cx") > end)
    }
    let values = lines.flatMap(\.values).filter { $0.amount != nil }
    if points.count != values.count { faults.append("\(points.count) points") }
    var places: Set<String> = []
    for (value, point) in zip(values, points) {
      let y = point.tag == "circle" ? point.em("cy") : point.em("y")
      let x = point.tag == "circle" ? point.percent("cx") : point.percent("x")
      let wanted =
        scale[1] - (scale[1] - scale[0]) * Double(value.amount ?? 0) / Double(max(top, 1))
      if abs(y - wanted) > 0.011 { faults.append("\(value) at \(y), not \(wanted)") }
      places.insert("\(x) \(y)")
    }
    for line in drawing.all("series") {
      for (x, y) in [("x1", "y1"), ("x2", "y2")]
      where !places.contains("\(line.percent(x)) \(line.em(y))") {
        faults.append("\(line) leads to no point")
      }
    }
    return faults
  }

  @Test(arguments: [
    (0, 1), (1, 1), (2, 2), (3, 5), (5, 5), (6, 10), (10, 10), (11, 20), (49, 50), (51, 100),
    (100, 100), (101, 200), (850, 1_000), (.max, .max),
  ])
  func hasARoundNumberAtTheEndOfItsScale(_ amount: Int, _ top: Int) {
    #expect(LineChart.top(for: amount) == top)
  }

  @Test func tellsItsLinesApartWithoutColour() {
    let drawing = DrawnSVG(
      svg(
        (0..<4).map { (end: Int) in series("\(end)", [1, 2, end]) } + [
          series("5", [1, 1, 1], isRest: true)
        ]))
    let looks = drawing.all("series").map {
      ($0.kind, $0.attributes["stroke-dasharray"], $0.attributes["stroke"])
    }
    #expect(Set(looks.map(\.0)).count == 5)
    #expect(Set(looks.map(\.1)).count == 5)
    #expect(Set(looks.map(\.2)).count == 5)
  }
}
