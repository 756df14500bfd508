import Testing

/// The check of drawings finds what it is there for.
@Suite struct LayoutCheckTests {
  private func drawing(_ marks: String) -> String {
    "<svg class=\"a\" width=\"100%\" height=\"3em\"><title>t</title><desc>d</desc>"
      + "<g aria-hidden=\"true\"><svg class=\"watermark\" x=\"50%\" y=\"9em\"><text>w</text></svg>"
      + marks + "</g></svg>"
  }

  @Test func passesWhatStandsApart() {
    let svg = drawing(
      "<text class=\"label\" x=\"0\" y=\"1.2em\">a &lt; b</text>"
        + "<text class=\"value\" x=\"100%\" y=\"1.2em\" text-anchor=\"end\">c</text>"
        + "<rect class=\"bar\" x=\"10%\" y=\"2em\" width=\"90%\" height=\"1em\"/>")
    #expect(LayoutCheck.faults(svg) == [])
    #expect(DrawnSVG(svg).marks.map(\.text) == ["a < b", "c", ""])
  }

  @Test(arguments: [
    "<text x=\"0\" y=\"1em\">one</text><text x=\"5%\" y=\"1.5em\">two</text>",
    "<text x=\"95%\" y=\"1em\">one two</text>",
    "<text x=\"50%\" dx=\"-.5em\" y=\"1em\">one</text><text x=\"50%\" y=\"1em\">two</text>",
    "<text x=\"1%\" y=\"1em\" text-anchor=\"end\">one</text>",
    "<text x=\"0\" y=\".5em\">one</text>",
    "<text x=\"0\" y=\"2.9em\">one</text>",
    "<rect x=\"20%\" y=\"1em\" width=\"80.1%\" height=\"1em\"/>",
    "<rect x=\"0\" y=\"2.5em\" width=\"1%\" height=\"1em\"/>",
    "<line x1=\"0%\" y1=\"-1em\" x2=\"1%\" y2=\"1em\"/>",
    "<circle cx=\"101%\" cy=\"1em\"/>", "<path d=\"M0 0\"/>",
  ])
  func findsWhatOverlapsOrLeaves(_ marks: String) {
    #expect(LayoutCheck.faults(drawing(marks)).count == 1, "\(marks)")
  }
}
