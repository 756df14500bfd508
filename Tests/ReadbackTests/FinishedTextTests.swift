import Testing

@testable import Readback

@Suite struct FinishedTextTests {
  private func paragraphs(_ body: String) -> [String] {
    FinishedText.read(Array("<html lang=ru><body>\(body)</body></html>".utf8))?.paragraphs.map {
      "\($0.line) \($0.text) \($0.figures.map { "\($0.id ?? "–")=\($0.value ?? "withheld")" })"
        .replacing(String(FinishedText.sign), with: "#")
    } ?? []
  }

  private let figure = "<data id=n1 class=figure value=5>5</data>"

  @Test func readsRunsOfWordsWithFigures() {
    #expect(
      paragraphs(
        "<p>No number</p>\n<ul><li>We <em>hold\n\(figure)</em><br>of <span id=n2 class=withheld>few"
          + "</span><sup>1</sup>.<p>Other</p></li></ul><svg><text>\(figure)</text></svg>")
        == ["2 We hold # of #. [\"n1=5\", \"n2=withheld\"]"])
  }

  @Test func readsATermWithItsDefinition() {
    #expect(
      paragraphs(
        "<dl><div><dt>cases</dt><dd>\(figure) <span class=base>5 of 9</span></dd></div></dl>")
        == ["1 cases # [\"n1=5\"]"])
  }

  @Test func passesOverFiguresOfOtherPages() {
    #expect(paragraphs("<p><data class=figure value=5>5</data> of theirs</p>") == [])
    #expect(FinishedText.read([])?.paragraphs.isEmpty == true)
    #expect(FinishedText.read([0xFF])?.language == "")
    #expect(FinishedText.read(Array("<html lang=ka>".utf8))?.language == "ka")
  }

  @Test func refusesWhatIsNestedWithoutEnd() {
    let deep = String(repeating: "<div>", count: 5000) + figure
    #expect(FinishedText.read(Array(deep.utf8)) == nil)
    #expect(paragraphs(String(repeating: "<div>", count: 200) + figure) == ["1 # [\"n1=5\"]"])
  }
}
