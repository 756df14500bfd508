import Foundation
import Localization
import Testing

@Suite struct LanguageFormatNumbersTests {
  /// `·` stands for the space that does not break.
  private func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: "·")
  }

  @Test func writesNumbersByTheTable() {
    let rows = locales.map { tag, _ in
      let format = LanguageFormat(tag)
      return [
        format.number(1234), format.number(-12_345), format.decimal(hundredths: 1_234_550),
        format.money(hundredths: 15_000_000, currency: "USD"),
        format.percent(part: 1, whole: 8, decimals: 1),
      ].map(plain).joined(separator: " | ")
    }
    #expect(
      rows == [
        "1234 | -12·345 | 12·345,50 | 150·000,00·USD | 12,5·%",
        "1,234 | -12,345 | 12,345.50 | 150,000.00·USD | 12.5%",
        "1234 | -12·345 | 12·345,50 | 150·000,00·USD | 12,5%",
        "1·234 | -12·345 | 12·345,50 | 150·000,00·USD | 12,5%",
        "1·234 | -12·345 | 12·345,50 | 150·000,00·USD | 12,5%",
        "1.234 | -12.345 | 12.345,50 | 150.000,00·USD | 12,5·%",
        "1·234 | -12·345 | 12·345,50 | 150·000,00·USD | 12,5·%",
        "1·234 | -12·345 | 12·345,50 | 150·000,00·USD | 12,5%",
      ])
  }

  @Test func writesTheGreatestAndTheLeast() {
    let format = LanguageFormat("en")
    #expect(format.number(.max) == "9,223,372,036,854,775,807")
    #expect(format.number(.min) == "-9,223,372,036,854,775,808")
    #expect(format.decimal(hundredths: .max) == "92,233,720,368,547,758.07")
    #expect(format.decimal(hundredths: .min) == "-92,233,720,368,547,758.08")
  }

  @Test(arguments: [
    (0, "0.00"), (1, "0.01"), (-1, "-0.01"), (10, "0.10"), (-99, "-0.99"), (100, "1.00"),
    (-100, "-1.00"), (99_999, "999.99"), (100_000, "1,000.00"),
  ])
  func writesSmallAmounts(hundredths: Int, text: String) {
    #expect(LanguageFormat("en").decimal(hundredths: hundredths) == text)
  }

  @Test(arguments: locales)
  func writesWholeNumbersAsFoundationDoes(tag: String, locale: String) {
    let seed: UInt64 = 42
    let format = LanguageFormat(tag)
    let style = IntegerFormatStyle<Int>(locale: Locale(identifier: locale))
    for number in assortedNumbers(seed: seed) {
      #expect(format.number(number) == style.format(number), "\(tag) \(number), seed \(seed)")
    }
  }

  @Test(arguments: locales)
  func writesDecimalsAsFoundationDoes(tag: String, locale: String) {
    let seed: UInt64 = 43
    let format = LanguageFormat(tag)
    let style = Decimal.FormatStyle(locale: Locale(identifier: locale))
      .precision(.fractionLength(2))
    for number in assortedNumbers(seed: seed) {
      #expect(
        format.decimal(hundredths: number) == style.format(Decimal(number) / 100),
        "\(tag) \(number), seed \(seed)")
    }
  }
}
