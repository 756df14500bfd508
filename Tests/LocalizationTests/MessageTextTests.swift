import TestSupport
import Testing

@testable import Localization

@Suite struct MessageTextTests {
  @Test(arguments: [
    ("", ""), ("no placeholder", "no placeholder"), ("%{a}", "1"), ("%{a}%{b}", "12"),
    ("x %{a} y %{b} z", "x 1 y 2 z"), ("%{a}: %{a}", "1: 1"), ("100% %{a}%", "100% 1%"),
    ("%%{a}", "%1"), ("{a} %a %", "{a} %a %"), ("ж%{a}é", "ж1é"), ("%{c}", "%{c}"),
    ("%{nested}", "%{a}"), ("%{}%{a}", "%{}1"), ("%{a", "%{a"), ("%{a %{b}", "%{a 2"),
    ("%{A}", "%{A}"), ("%{a}\u{301}", "1\u{301}"),
  ])
  func fills(source: String, filled: String) {
    let text = MessageText(source)
    let arguments = ["a": "1", "b": "2", "nested": "%{a}", "A": "wrong", "": "wrong"]
    #expect(text.filled(arguments) == filled)
    #expect(text.source == source)
  }

  @Test func namesItsPlaceholders() {
    #expect(MessageText("%{b} %{a_1} %{b} %{C} %{").placeholders == ["a_1", "b"])
  }

  @Test(arguments: [
    ("%{", [MessageText.Fault(offset: 0, name: nil)]),
    ("ж%{a", [.init(offset: 2, name: nil)]),
    ("%{a %{b}", [.init(offset: 0, name: nil)]),
    ("%{} %{a} %{A b}", [.init(offset: 0, name: ""), .init(offset: 9, name: "A b")]),
    ("%{é}", [.init(offset: 0, name: "é")]),
    ("100%, {a} %%{a}", []),
  ])
  func findsWhatIsNoPlaceholder(source: String, faults: [MessageText.Fault]) {
    #expect(MessageText(source).faults == faults)
  }

  /// Cutting a text up loses nothing, whatever the text.
  @Test func keepsEveryByteOfATextThatNothingFills() {
    let seed: UInt64 = 46
    var random = SeededGenerator(seed: seed)
    let pieces = ["%", "{", "}", "a", "é", "ж", "%{", "%{a}", "\u{301}", " ", "_1", "\r\n"]
    for _ in 0..<5000 {
      let source = (0..<random.below(12)).map { _ in pieces[random.below(pieces.count)] }.joined()
      let text = MessageText(source)
      #expect(
        Array(text.filled([:]).utf8) == Array(source.utf8),
        "\(source.debugDescription), seed \(seed)")
    }
  }
}
