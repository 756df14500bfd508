import Diagnostics
import Testing

@testable import Linting

@Suite struct LongSentenceTests {
  private func sentence(_ count: Int, _ first: String = "First") -> String {
    ([first] + [String](repeating: "word", count: count - 1)).joined(separator: " ") + "."
  }

  private func places(_ text: String) -> [String] {
    LintFixture.places(LongSentence(), in: text)
  }

  @Test func thirtyWordsAreEnough() {
    #expect(places(sentence(30)) == [])
    #expect(places("Short. " + sentence(31)) == ["First"])
  }

  @Test func aFigureIsOneWord() {
    #expect(places(sentence(29) + " `= cases where a is b`.") == [])
    #expect(
      places("First `= cases where a is b` " + String(repeating: "word ", count: 27) + "end.") == []
    )
  }

  @Test(arguments: [
    "See Dr. Smith, No. 5, e.g. in Art. 3, at 3.5 per cent", "A. B. Smith said so",
    "Так было в ст. 5 и у А. Б. Петровой",
  ])
  func notEveryStopEndsASentence(_ beginning: String) {
    #expect(Sentences.split(beginning + ". Then.").count == 2)
  }

  @Test(arguments: [
    ("One. Two! Three? Four… Five.", 5), ("He said: “No.” She left.", 2), ("(One.) Two.", 2),
    ("ეს ერთია. ეს ორია.", 2), ("Первое. «Второе». Третье", 3), ("", 0), ("...", 1),
  ])
  func sentences(_ text: String, _ count: Int) {
    #expect(Sentences.split(text).count == count)
  }

  @Test func listsAndTablesAreReadItemByItem() {
    let item = "- " + [String](repeating: "word", count: 20).joined(separator: " ")
    #expect(places([item, item].joined(separator: "\n")) == [])
  }
}
