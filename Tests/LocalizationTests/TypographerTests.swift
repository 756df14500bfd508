import Localization
import TestSupport
import Testing

@Suite struct TypographerTests {
  /// `_` stands for a no-break space.
  private func set(_ pieces: String..., in tag: String) -> String {
    var typographer = Typographer(LanguageFormat(tag))
    return pieces.map { typographer.set($0) }.joined().replacing("\u{A0}", with: "_")
  }

  @Test(arguments: [
    ("en", "“A ‘b’ c” – d’s … 1 of 2"), ("ru", "«A „b“ c»_— d’s … 1_of 2"),
    ("uk", "«A „b“ c»_— d’s … 1_of 2"), ("be", "«A „b“ c»_— d’s … 1_of 2"),
    ("kk", "«A “b” c»_— d’s … 1_of 2"), ("ky", "«A „b“ c»_— d’s … 1_of 2"),
    ("ka", "„A «b» c“ – d’s … 1 of 2"), ("ro", "„A «b» c” – d’s … 1 of 2"),
  ])
  func setsPlainTyping(tag: String, expected: String) {
    #expect(set("\"A \"b\" c\" - d's ... 1 of 2", in: tag) == expected)
    #expect(set("\"A \"b\" c\" -- d's ... 1 of 2", in: tag) == expected)
  }

  @Test(arguments: [
    ("Дело в городе и о ней, с 5 по 7 мая", "Дело в_городе и_о_ней, с_5_по_7_мая"),
    ("В 2014 году — 850 случаев", "В_2014_году_— 850_случаев"),
    ("(с ней), «о нём»", "(с_ней), «о_нём»"),
    ("но не вода и", "но не_вода и"),
    ("кто-то из-за дома", "кто-то из-за_дома"),
    ("от А до Я", "от_А_до_Я"),
  ])
  func keepsShortWordsAndNumbersTogether(text: String, expected: String) {
    #expect(set(text, in: "ru") == expected)
  }

  @Test func onlyWhereTheLanguageWantsIt() {
    #expect(set("In a town of 850 cases", in: "en") == "In a town of 850 cases")
    #expect(set("În 2014 au fost 850 de cazuri", in: "ro") == "În 2014 au fost 850 de cazuri")
  }

  @Test func whatIsTypedWellStays() {
    for text in [
      "«Где „б“ ж»_— г", "A–B", "2014–2015", "10-20", "a-b", "-5", "— Да", "http://a--b", "....",
      "б..", "2026-11",
    ] {
      #expect(set(text.replacing("_", with: "\u{A0}"), in: "ru") == text)
    }
    #expect(set("— Да, — сказала она.", in: "ru") == "— Да,_— сказала она.")
    #expect(set("A — b", in: "ru") == "A_— b")
    #expect(set("A – b", in: "en") == "A – b")
    #expect(set("A — b", in: "en") == "A — b")
  }

  @Test func marksOfOneRunBelongTogether() {
    #expect(set("He said \"", "bold", "\" and 'so'", in: "en") == "He said “bold” and ‘so’")
    var typographer = Typographer(LanguageFormat("ru"))
    _ = typographer.set("Всего \"")
    typographer.passNumber()
    #expect(typographer.set("\" и") == "» и")
    typographer.restart()
    typographer.passNumber()
    #expect(typographer.set(" случаев") == "\u{A0}случаев")
    typographer.restart()
    typographer.passWord()
    #expect(typographer.set(" слов") == " слов")
  }

  @Test(arguments: [
    ("en", "the women's file", "the women’s file"),
    ("en", "the partners' data", "the partners’ data"),
    ("en", "don't", "don’t"), ("uk", "п'ять", "п’ять"), ("be", "сям'я", "сям’я"),
    ("en", "('so')", "(‘so’)"), ("en", "(\"so\")", "(“so”)"), ("en", "\"so\".", "“so”."),
    ("en", "\"", "“"), ("en", "a\"", "a”"),
  ])
  func apostrophesAndBrackets(tag: String, text: String, expected: String) {
    #expect(set(text, in: tag) == expected)
  }

  /// Nothing is lost or added but spaces and marks, whatever comes, and setting twice changes nothing.
  @Test(arguments: locales)
  func changesMarksAlone(tag: String, _: String) {
    let seed: UInt64 = 7
    var random = SeededGenerator(seed: seed)
    let signs = Array("аб в \"'-–—.5(«»„“ да и")
    for _ in 0..<3000 {
      let text = String((0..<random.below(24)).map { _ in signs[random.below(signs.count)] })
      let once = set(text, in: tag)
      func letters(_ text: String) -> [Character] {
        text.filter { $0.isLetter || $0.isNumber }.map { $0 }
      }
      #expect(letters(once) == letters(text), "\(text), seed \(seed)")
      var typographer = Typographer(LanguageFormat(tag))
      let first = typographer.set(text)
      typographer.restart()
      #expect(typographer.set(first) == first, "\(text), \(first), seed \(seed)")
    }
  }
}
