import Charts
import Testing

@Suite struct BarChartTests {
  @Test func drawsBarsFromNothingToTheLongest() {
    let chart = BarChart(bars: [
      .init(label: "One & all", length: 30, text: "30"), .init(label: "None", length: 0, text: "0"),
      .init(label: "Hidden", length: nil, text: "[c]"),
      .init(label: "Third", length: 10, text: "10"),
    ])
    let svg = chart.svg(id: "figure-1", title: "A < B", description: "One: 30.")
    #expect(
      svg == """
        <svg class="bars" role="img" aria-labelledby="figure-1-title" \
        aria-describedby="figure-1-text" width="100%" height="14.1em" focusable="false">\
        <title id="figure-1-title">A &lt; B</title><desc id="figure-1-text">One: 30.</desc>\
        <g aria-hidden="true">\
        <text class="label" x="0" y="1.2em">One &amp; all</text>\
        <rect class="bar" x="0" y="1.6em" width="80%" height="1.2em" fill="#12436D"/>\
        <text class="value" x="80%" dx=".4em" y="2.5em">30</text>\
        <text class="label" x="0" y="4.9em">None</text>\
        <text class="value" x="0%" dx=".4em" y="6.2em">0</text>\
        <text class="label" x="0" y="8.6em">Hidden</text>\
        <text class="value mark" x="0" y="9.9em">[c]</text>\
        <text class="label" x="0" y="12.3em">Third</text>\
        <rect class="bar" x="0" y="12.7em" width="26.66%" height="1.2em" fill="#12436D"/>\
        <text class="value" x="26.66%" dx=".4em" y="13.6em">10</text></g></svg>
        """)
  }

  @Test func breaksLongLabelsBetweenWords() {
    let label = "Arrest or detention without a ground or over the time that the law allows"
    let svg = BarChart(bars: [.init(label: label, length: 1, text: "1")])
      .svg(id: "f", title: "", description: "")
    let lines = svg.split(separator: "<text class=\"label\"").dropFirst()
      .map { $0.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" } }
    #expect(lines.joined(separator: " ") == label)
    #expect(lines.allSatisfy { $0.count <= 36 })
  }

  @Test func neverReachesBeyondTheDrawing() {
    for length in [0, 1, 7, 999, 1_000_000_007] {
      let svg = BarChart(bars: [.init(label: "a", length: length, text: "")], fullLength: 100)
        .svg(id: "f", title: "", description: "")
      for width in svg.split(separator: "width=\"").dropFirst(2) {
        let percent = Double(width.prefix { $0 != "%" }) ?? .infinity
        #expect(percent <= 80)
      }
    }
  }
}
