import TestSupport
import Testing

@testable import Charts

@Suite struct BarChartTests {
  @Test func drawsBarsFromNothingToTheLongest() {
    let chart = BarChart(bars: [
      ChartValue(label: "One & all", amount: 30, text: "30"),
      ChartValue(label: "None", amount: 0, text: "0"),
      ChartValue(label: "Hidden", amount: nil, text: "[c]"),
      ChartValue(label: "Not recorded", amount: 10, text: "10", isRest: true),
    ])
    let svg = chart.svg(ChartWords(id: "figure-1", title: "A < B", description: "One: 30."))
    #expect(
      svg == """
        <svg class="bar-chart" role="img" aria-labelledby="figure-1-title" \
        aria-describedby="figure-1-text" width="100%" height="14.1em" font-family="sans-serif" \
        font-size="10.67" focusable="false"><title id="figure-1-title">A &lt; B</title>\
        <desc id="figure-1-text">One: 30.</desc><g aria-hidden="true">\
        <text class="label" x="0" y="1.2em">One &amp; all</text>\
        <rect class="bar" x="0" y="1.6em" width="80%" height="1.2em" fill="#12436D"/>\
        <text class="value" x="80%" dx=".4em" y="2.5em" font-weight="700">30</text>\
        <text class="label" x="0" y="4.9em">None</text>\
        <text class="value" x="0" dx=".4em" y="6.2em" font-weight="700">0</text>\
        <text class="label" x="0" y="8.6em">Hidden</text>\
        <text class="value mark" x="0" y="9.9em" font-weight="700">[c]</text>\
        <text class="label" x="0" y="12.3em">Not recorded</text>\
        <rect class="bar rest" x="0" y="12.7em" width="26.66%" height="1.2em" fill="#6B7278"/>\
        <text class="value" x="26.66%" dx=".4em" y="13.6em" font-weight="700">10</text></g></svg>
        """)
  }

  @Test func writesItsMarkAcrossTheWholeDrawing() {
    let svg = BarChart(bars: [ChartValue(label: "a", amount: 1, text: "1")]).svg(.any)
    #expect(
      svg.contains(
        """
        <g aria-hidden="true"><svg class="watermark" x="50%" y="1.5em" overflow="visible">\
        <text transform="rotate(-12)" text-anchor="middle" font-size="1.3em" font-weight="700" \
        fill="#F46A25" fill-opacity=".2">Demonstration data</text></svg><text class="label"
        """))
  }

  @Test func placesValuesThatAreTooWideBesideTheirLabelsOrBelow() {
    let text = "1\u{A0}234\u{A0}567\u{A0}890\u{A0}123,45\u{A0}USD"
    let chart = BarChart(bars: [
      ChartValue(label: "a", amount: 20, text: text), ChartValue(label: "b", amount: 5, text: "5"),
    ])
    let drawing = DrawnSVG(chart.svg(.any))
    #expect(drawing.all("bar").map { $0.percent("width") } == [100, 25])
    #expect(drawing.all("value").map(\.text) == [text, "5"])
    #expect(drawing.all("value").map { $0.percent("x") } == [0, 100])
    #expect(LayoutCheck.faults(chart.svg(.any)) == [])
  }

  @Test func drawsWhateverItIsGiven() {
    for seed in UInt64(1)...150 {
      var random = RandomChart(seed: seed)
      let style = random.style()
      let bars = random.values(style)
      let full = style == .percent ? 10_000 : 0
      let svg = BarChart(bars: bars, full: full).svg(.any)
      #expect(LayoutCheck.faults(svg) == [], "seed \(seed)")
      #expect(BarCheck.faults([svg], [bars], full: full) == [], "seed \(seed)")
    }
  }

  /// Panels whose texts differ in width have one scale all the same.
  @Test func drawsSeveralOnOneScale() {
    for seed in UInt64(1)...100 {
      var random = RandomChart(seed: seed)
      let panels = (0..<2 + random.random.below(6)).map { _ in
        (
          heading: random.label(),
          bars: random.values(random.random.happens(onceIn: 2) ? .few : .many)
        )
      }
      let svgs = BarChart.multiples(panels).map { $0.svg(.any) }
      #expect(svgs.flatMap(LayoutCheck.faults) == [], "seed \(seed)")
      #expect(BarCheck.faults(svgs, panels.map(\.bars), full: 0) == [], "seed \(seed)")
      for (svg, panel) in zip(svgs, panels) {
        let lines = DrawnSVG(svg).all("heading")
        #expect(
          lines.map(\.text).joined() == panel.heading.replacing(" ", with: "") || !lines.isEmpty)
        #expect(lines.allSatisfy { $0.attributes["font-weight"] == "700" })
      }
    }
  }

  @Test(arguments: [0, 1, 7, 999, 1_000_000_007, Int.max])
  func neverReachesBeyondTheDrawing(_ amount: Int) {
    let bars = [ChartValue(label: "a", amount: amount, text: "")]
    #expect(LayoutCheck.faults(BarChart(bars: bars, full: 100).svg(.any)) == [])
  }

  @Test func drawsNothing() {
    #expect(DrawnSVG(BarChart(bars: []).svg(.any)).marks.isEmpty)
  }
}

/// Whether bars are as long as their amounts, from nothing on.
enum BarCheck {
  /// Drawings on one scale, the values of each, and the amount that may fill them.
  static func faults(_ svgs: [String], _ values: [[ChartValue]], full: Int) -> [String] {
    let drawn = zip(svgs, values).flatMap { svg, values in
      zip(values.filter { ($0.amount ?? 0) > 0 }, DrawnSVG(svg).all("bar"))
    }
    let count = values.joined().count { ($0.amount ?? 0) > 0 }
    let most = max(full, values.joined().compactMap(\.amount).max() ?? 0)
    // The longest on which the others can be held: its own rounding matters least.
    guard let first = drawn.max(by: { ($0.0.amount ?? 0) < ($1.0.amount ?? 0) }) else {
      return count == 0 ? [] : ["no bars"]
    }
    let scale = first.1.percent("width") / Double(first.0.amount ?? 0)
    var faults = drawn.count == count ? [] : ["\(drawn.count) bars for \(count) amounts"]
    if scale * Double(most) < 19.9 || scale * Double(most) > 100.02 { faults.append("a scale") }
    for (value, bar) in drawn {
      let wanted = scale * Double(value.amount ?? 0)
      if bar.percent("x") != 0 || abs(bar.percent("width") - wanted) > 0.021 {
        faults.append("\(value) as \(bar), not \(wanted)")
      }
      if bar.has("rest") != value.isRest { faults.append("\(value) in another colour") }
    }
    return faults
  }
}
