import Foundation
import Localization
import Testing

@Suite struct LanguageFormatTests {
  @Test func listsAsTheLanguagesDo() {
    let items = ["A", "B", "C"]
    let lists = locales.map { tag, _ in
      (0...3).map { LanguageFormat(tag).list(Array(items.prefix($0))) }
    }
    #expect(
      lists == [
        ["", "A", "A і B", "A, B і C"],
        ["", "A", "A and B", "A, B and C"],
        ["", "A", "A და B", "A, B და C"],
        ["", "A", "A және B", "A, B, C"],
        ["", "A", "A жана B", "A, B жана C"],
        ["", "A", "A și B", "A, B și C"],
        ["", "A", "A и B", "A, B и C"],
        ["", "A", "A і B", "A, B і C"],
      ])
  }

  @Test(arguments: locales)
  func listsAsFoundationDoes(tag: String, locale: String) {
    let style = ListFormatStyle<StringStyle, [String]>.list(type: .and)
      .locale(Locale(identifier: locale))
    for count in 0...6 {
      let items = (0..<count).map { "x\($0)" }
      #expect(LanguageFormat(tag).list(items) == style.format(items), "\(tag) \(count)")
    }
  }

  @Test(arguments: locales)
  func quotesAsFoundationDoes(tag: String, locale: String) {
    let marks = LanguageFormat(tag).quotationMarks
    let expected = Locale(identifier: locale)
    #expect(
      [marks.open, marks.close, marks.innerOpen, marks.innerClose] == [
        expected.quotationBeginDelimiter, expected.quotationEndDelimiter,
        expected.alternateQuotationBeginDelimiter, expected.alternateQuotationEndDelimiter,
      ])
  }

  @Test(arguments: [
    ("ru", "1\u{A0}234"), ("ru-RU", "1\u{A0}234"), ("RU", "1\u{A0}234"), ("ro-MD", "1.234"),
    ("be-Cyrl-BY", "1234"), ("en-US", "1,234"), ("fr", "1,234"), ("rus", "1,234"), ("", "1,234"),
  ])
  func goesByTheFirstPartOfATag(tag: String, number: String) {
    #expect(LanguageFormat(tag).number(1234) == number)
  }
}
