import Diagnostics
import Testing

@testable import Messages

@Suite struct TranslatorTests {
  private let russian = Translator(.russian)

  @Test func placesKeepTheirOrder() {
    let text: DiagnosticText =
      "there is no list '\("town")'\(Suggestion.didYouMean("twn", among: ["town"]))"
    #expect(text.english == "there is no list 'town'; did you mean 'town'?")
    #expect(russian.text(text) == "списка «town» нет; может быть, «town»?")
    #expect(Translator(.english).text(text) == text.english)
  }

  @Test(arguments: [
    (1, "1 ошибка"), (2, "2 ошибки"), (5, "5 ошибок"), (11, "11 ошибок"), (21, "21 ошибка"),
    (0, "0 ошибок"),
  ])
  func numbersDecideTheForm(_ count: Int, _ expected: String) {
    let text: DiagnosticText = count == 1 ? "\(count) error" : "\(count) errors"
    #expect(russian.text(text) == expected)
  }

  @Test func whatHasNoTranslationStaysEnglish() {
    let text: DiagnosticText = "nobody has \("x") translated this yet"
    #expect(russian.text(text) == text.english && !russian.knows(text))
    #expect(russian.knows("\(1): \("x")"))
  }

  /// Both languages have the same places, and no translation is empty.
  @Test func everyTranslationHasItsPlaces() {
    #expect(russian.all.count > 450)
    for (template, translations) in russian.all {
      #expect(!translations.isEmpty, "\(template)")
      for translation in translations {
        #expect(places(translation) == places(template), "\(template)")
        #expect(!translation.isEmpty, "\(template)")
      }
    }
  }

  private func places(_ text: String) -> Set<String> {
    Set(text.matches(of: /%[0-9](?![0-9])/).map { String($0.output) })
  }

  @Test func textsAreJoined() {
    let a: DiagnosticText = "'\("x")' has "
    let b: DiagnosticText = "\(2) of \("y")"
    #expect((a + b).template == "'%1' has %2 of %3" && (a + b).english == "'x' has 2 of y")
    #expect((a + DiagnosticText.part(b)).template == "'%1' has %2")
    #expect((a + .none) == a && (.none + b) == b)
    let percent: DiagnosticText = "write '%20' or 5% of \("z")"
    #expect(percent.english == "write '%20' or 5% of z")
    #expect(DiagnosticText(verbatim: "100% %1").english == "100% %1")
  }
}
