import TestSupport
import Testing

@testable import Charts

@Suite struct LineBreakerTests {
  @Test func breaksBetweenWords() {
    let text = "Arrest or detention without a ground or over the time that the law allows"
    let lines = LineBreaker.lines(text, width: 1_700)
    #expect(lines.joined(separator: " ") == text)
    #expect(lines.count == 3)
  }

  @Test func breaksAWordOnlyWhereItIsWiderThanALine() {
    #expect(LineBreaker.lines("a bbbbbbbb c", width: 300) == ["a", "bbbb", "bbbb", "c"])
    #expect(LineBreaker.lines("1\u{A0}234 b", width: 300) == ["1\u{A0}234", "b"])
    #expect(LineBreaker.lines("", width: 300) == [""])
    #expect(LineBreaker.lines("WW", width: 1) == ["W", "W"])
  }

  @Test func fitsAndLosesNoLetter() {
    for seed in UInt64(1)...300 {
      var random = RandomChart(seed: seed)
      let (text, width) = (random.label(), 200 + random.random.below(1_600))
      let isBold = random.random.happens(onceIn: 2)
      let lines = LineBreaker.lines(text, width: width, isBold: isBold)
      for line in lines {
        #expect(GlyphWidths.width(of: line, isBold: isBold) <= width, "\(line), seed \(seed)")
      }
      let letters = { (text: String) in text.filter { $0 != " " } }
      #expect(letters(lines.joined()) == letters(text), "seed \(seed)")
      // As few lines as there can be: no word of the next would have fitted.
      for (line, next) in zip(lines, lines.dropFirst()) {
        let word = next.prefix { $0 != " " }
        guard text.split(separator: " ").contains(word) else { continue }
        #expect(
          GlyphWidths.width(of: "\(line) \(word)", isBold: isBold) > width, "seed \(seed)")
      }
    }
  }
}
