import TestSupport
import Testing

@testable import Charts

@Suite struct DotPlotTests {
  private func row(
    _ label: String, _ first: Int?, _ second: Int?, _ style: RandomChart.Style = .many
  ) -> PairedValue {
    let texts = [first, second].map { $0.map { RandomChart.text($0, style) } ?? "Not recorded" }
    return PairedValue(
      label: label, first: first, second: second, text: "Police: \(texts[0]); Women: \(texts[1])",
      firstText: texts[0], secondText: texts[1])
  }

  @Test func drawsTwoPointsARow() {
    let rows = [
      row("Here & there", 4, 12), row("There", 12, 5), row("Equal", 7, 7), row("None", 0, 0),
      row("One", nil, 9), row("The other", 3, nil), row("Neither", nil, nil),
    ]
    let svg = DotPlot(rows: rows, names: ("Police", "Women")).svg(.any)
    #expect(svg == Golden.text("dots.svg", recording: svg))
    // What is missing takes no room at the points.
    #expect(DrawnSVG(svg).all("value").count == 10)
    #expect(LayoutCheck.faults(svg) == [])
    #expect(faults(svg, rows) == [])
  }

  @Test func listsValuesThatHaveNoRoomAtTheirPoints() {
    let rows = [row("a", 123_456_789, 123_456_788, .money), row("b", nil, 5, .money)]
    let svg = DotPlot(rows: rows, names: ("Police", "Women")).svg(.any)
    #expect(DrawnSVG(svg).all("value").isEmpty)
    let notes = DrawnSVG(svg).all("note").map(\.text).joined(separator: " ")
    #expect(notes == rows.map(\.text).joined(separator: " "))
    #expect(LayoutCheck.faults(svg) == [])
    #expect(faults(svg, rows) == [])
  }

  @Test func drawsWhateverItIsGiven() {
    for seed in UInt64(1)...200 {
      var random = RandomChart(seed: seed)
      let style = random.style()
      func amount() -> Int? { random.random.happens(onceIn: 6) ? nil : random.amount(style) }
      let rows = (0...random.random.below(10)).map { _ in
        let first = amount()
        let second = random.random.happens(onceIn: 4) ? first : amount()
        return row(random.label(), first, second, style)
      }
      let svg = DotPlot(rows: rows, names: (random.label(), random.label())).svg(.any)
      #expect(LayoutCheck.faults(svg) == [], "seed \(seed)")
      #expect(faults(svg, rows) == [], "seed \(seed)")
    }
  }

  /// Whether each point is as far along its track as its amount, from nothing on.
  private func faults(_ svg: String, _ rows: [PairedValue]) -> [String] {
    let drawing = DrawnSVG(svg)
    let tracks = drawing.all("track")
    let most = Double(rows.flatMap { [$0.first, $0.second] }.compactMap(\.self).max() ?? 0)
    guard tracks.count == rows.count else { return ["tracks"] }
    var faults: [String] = []
    for (row, track) in zip(rows, tracks) {
      let (start, end, y) = (track.percent("x1"), track.percent("x2"), track.em("y1"))
      func place(_ kind: String, _ across: String, _ down: String) -> Double? {
        drawing.all(kind).first { $0.has("point") && $0.em(down) == y }?.percent(across)
      }
      let places = [place("s0", "cx", "cy"), place("s3", "x", "y")]
      for (amount, place) in zip([row.first, row.second], places) {
        let wanted = amount.map { start + (end - start) * Double($0) / max(most, 1) }
        if (wanted == nil) != (place == nil) || abs((wanted ?? 0) - (place ?? 0)) > 0.011 {
          faults.append("\(row): \(String(describing: place)), not \(String(describing: wanted))")
        }
      }
      let span = drawing.all("span").first { $0.em("y1") == y }
      let ends = places.compactMap(\.self)
      if span.map({ [$0.percent("x1"), $0.percent("x2")] })
        != (ends.count == 2 && ends[0] != ends[1] ? ends : nil)
      {
        faults.append("\(row): a span elsewhere")
      }
    }
    return faults
  }
}
