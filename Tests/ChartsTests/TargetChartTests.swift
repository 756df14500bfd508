import TestSupport
import Testing

@testable import Charts

@Suite struct TargetChartTests {
  private func row(_ label: String, _ first: Int?, _ second: Int?) -> PairedValue {
    let texts = [first, second].map { $0.map { RandomChart.text($0, .many) } ?? "Not recorded" }
    return PairedValue(
      label: label, first: first, second: second,
      text: "Achieved: \(texts[0]); Target: \(texts[1])", firstText: texts[0],
      secondText: texts[1])
  }

  @Test func drawsWhatWasAchievedOnTheWayToTheTarget() {
    let rows = [
      row("Cases", 850, 700), row("Forums", 1, 2), row("No target", 4, 0), row("Nothing", 0, 3),
      row("Not known", nil, 5), row("Not planned", 5, nil),
    ]
    let svg = TargetChart(rows: rows, targetName: "Target").svg(.any)
    #expect(svg == Golden.text("target.svg", recording: svg))
    #expect(LayoutCheck.faults(svg) == [])
    #expect(faults(svg, rows) == [])
  }

  @Test func drawsWhateverItIsGiven() {
    for seed in UInt64(1)...200 {
      var random = RandomChart(seed: seed)
      let style = random.style()
      func amount() -> Int? { random.random.happens(onceIn: 6) ? nil : random.amount(style) }
      let rows = (0...random.random.below(10)).map { _ in row(random.label(), amount(), amount()) }
      let svg = TargetChart(rows: rows, targetName: random.label()).svg(.any)
      #expect(LayoutCheck.faults(svg) == [], "seed \(seed)")
      #expect(faults(svg, rows) == [], "seed \(seed)")
    }
  }

  /// Whether the targets stand in one line, and each bar reaches it as far as was achieved.
  private func faults(_ svg: String, _ rows: [PairedValue]) -> [String] {
    let drawing = DrawnSVG(svg)
    let (bars, tracks) = (drawing.all("bar"), drawing.all("track").filter { $0.tag == "rect" })
    var faults: [String] = []
    let target = tracks.first?.percent("width") ?? .nan
    // The first line is that of the key.
    let targets = drawing.all("target").dropFirst()
    if tracks.count != rows.count || tracks.contains(where: { $0.percent("width") != target }) {
      faults.append("tracks")
    }
    if targets.count != rows.count(where: { ($0.second ?? 0) > 0 })
      || targets.contains(where: { $0.percent("x1") != target || $0.percent("x2") != target })
    {
      faults.append("targets")
    }
    var most = 1.0
    for (row, track) in zip(rows, tracks) {
      let bar = bars.first { $0.em("y") == track.em("y") }
      guard let first = row.first, let second = row.second, second > 0 else {
        if bar != nil { faults.append("a bar for \(row)") }
        continue
      }
      let ratio = Double(first) / Double(second)
      most = max(most, ratio)
      // Rounded twice: to hundredths of a per cent of the target, and of the drawing.
      let width = bar?.percent("width") ?? 0
      if abs(width - ratio * target) > 0.03 * max(ratio, 1) {
        faults.append("\(row) as \(width), not \(ratio * target)")
      }
    }
    if abs(target * most - 99) > 0.02 * most { faults.append("a scale to \(target * most)") }
    return faults
  }

  /// Amounts whose product with the scale is more than a whole number holds.
  @Test(arguments: [(1 << 51, 2), (.max, 1), (.max, .max), (1, .max)])
  func drawsTheLargestAmounts(_ first: Int, _ second: Int) {
    let svg = TargetChart(rows: [row("a", first, second)], targetName: "Target").svg(.any)
    #expect(LayoutCheck.faults(svg) == [])
  }
}
