import Testing

@testable import Localization

@Suite struct LanguageFormatReadingTests {
  private static let numbers = [
    0, 7, 999, 1000, 1234, 12_345, 1_234_567, -42, -9000, .max, .min + 1,
  ]

  @Test(arguments: LanguageRules.languages)
  func readsWhatTheLanguageWrites(language: String) {
    let format = LanguageFormat(language)
    for number in Self.numbers {
      #expect(format.readNumber(format.number(number)) == number)
      let money = format.money(hundredths: number, currency: "USD")
      #expect(format.readMoney(money, currency: "USD") == number)
    }
    for part in 0...300 {
      #expect(format.readPercent(format.percent(part: part, whole: 100)) == part)
    }
  }

  @Test(arguments: [
    "", " 1", "1 ", "01", "+1", "1,23", "12,34", "1,2345", "1234", ",123", "1,,234", "1.5", "١",
    "1 234", "1\u{A0}234", "--1", "-", "99,999,999,999,999,999,999",
  ])
  func readsNothingElse(text: String) {
    let format = LanguageFormat("en")
    #expect(format.readNumber(text) == nil)
    #expect(format.readPercent(text + "%") == nil)
    #expect(format.readMoney("\(text).00\u{A0}USD", currency: "USD") == nil)
  }

  @Test func readsNoAmountWithoutItsTwoDecimalsAndItsCurrency() {
    let format = LanguageFormat("en")
    for text in [
      "5.00", "5\u{A0}USD", "5.0\u{A0}USD", "5.00 USD", "5.00\u{A0}EUR", "5.000\u{A0}USD",
    ] {
      #expect(format.readMoney(text, currency: "USD") == nil)
    }
  }
}
