import TestSupport
import Testing

@testable import Charts

@Suite struct PartsChartTests {
  @Test func drawsTheWholeAndItsParts() throws {
    let parts = [
      ChartValue(label: "Yes", amount: 200, text: "24% (200 of 850)"),
      ChartValue(label: "No, and nobody asked why", amount: 600, text: "71% (600 of 850)"),
      ChartValue(label: "Refused", amount: nil, text: "[c]"),
      ChartValue(label: "None", amount: 0, text: "0% (0 of 850)"),
      ChartValue(label: "Not recorded", amount: 40, text: "5% (40 of 850)", isRest: true),
    ]
    let svg = try #require(PartsChart(parts: parts, whole: 850)).svg(.any)
    #expect(svg == Golden.text("parts.svg", recording: svg))
    #expect(LayoutCheck.faults(svg) == [])
    #expect(faults(svg, parts, 850) == [])
  }

  @Test func drawsWhateverItIsGiven() throws {
    for seed in UInt64(1)...200 {
      var random = RandomChart(seed: seed)
      let style = random.style()
      let parts = random.values(style)
      // What is withheld is a part of the whole as well.
      let withheld = parts.contains { $0.amount == nil } ? random.amount(style) : 0
      let whole = parts.compactMap(\.amount).reduce(withheld, +)
      let chart = PartsChart(parts: parts, whole: whole)
      #expect((chart == nil) == (whole == 0), "seed \(seed)")
      guard let svg = chart?.svg(.any) else { continue }
      #expect(LayoutCheck.faults(svg) == [], "seed \(seed)")
      #expect(faults(svg, parts, whole) == [], "seed \(seed)")
    }
  }

  /// Whether the parts follow each other and add up to the whole less what is withheld, each as
  /// wide as its amount, and the same again below.
  private func faults(_ svg: String, _ parts: [ChartValue], _ whole: Int) -> [String] {
    let bars = DrawnSVG(svg).all("bar")
    let drawn = parts.filter { ($0.amount ?? 0) > 0 }
    guard bars.count == 2 * drawn.count else { return ["\(bars.count) bars"] }
    var faults: [String] = []
    var end = 0.0
    for (part, (bar, strip)) in zip(drawn, zip(bars, bars.dropFirst(drawn.count))) {
      let wanted = 100 * Double(part.amount ?? 0) / Double(whole)
      if abs(bar.percent("x") - end) > 0.000_1 { faults.append("a gap before \(bar)") }
      if abs(bar.percent("width") - wanted) > 0.011 { faults.append("\(bar), not \(wanted)") }
      end = bar.percent("x") + bar.percent("width")
      for name in ["class", "x", "width", "fill"]
      where bar.attributes[name] != strip.attributes[name] {
        faults.append("\(bar) is not \(strip)")
      }
      if bar.has("rest") != part.isRest { faults.append("\(part) in another colour") }
    }
    let sum = parts.compactMap(\.amount).reduce(0, +)
    let hundredths = Double(Int128(sum) * 10_000 / Int128(whole))
    if (end * 100).rounded() != hundredths { faults.append("parts of \(end)%") }
    return faults
  }

  @Test func isNotThereForWhatIsNoWhole() {
    func chart(_ amounts: [Int?], _ whole: Int) -> PartsChart? {
      PartsChart(
        parts: amounts.map { ChartValue(label: "a", amount: $0, text: "") }, whole: whole)
    }
    #expect(chart([1, 2], 0) == nil)
    #expect(chart([1, 2], 2) == nil)
    #expect(chart([-1, 2], 2) == nil)
    #expect(chart([.max, 1], .max) == nil)
    #expect(chart([1, 2], 3) != nil)
    #expect(chart([nil, nil], 3) != nil)
  }
}
