import Foundation
import Localization
import TestSupport
import Testing

@Suite struct LanguageFormatPercentTests {
  @Test(arguments: [
    (0, 7, 0, "0%"), (1, 200, 0, "1%"), (-1, 200, 0, "-1%"), (1, 201, 0, "0%"),
    (-1, 201, 0, "0%"), (1, 3, 0, "33%"), (2, 3, 0, "67%"), (530, 850, 0, "62%"),
    (5, 1000, 0, "1%"), (15, 1000, 0, "2%"), (25, 1000, 0, "3%"), (-25, 1000, 0, "-3%"),
    (1, 1, 0, "100%"), (850, 103, 0, "825%"), (1, 8, 0, "13%"), (1, 8, 1, "12.5%"),
    (1, 8, 2, "12.50%"), (1, 2000, 1, "0.1%"), (-1, 2000, 1, "-0.1%"), (-1, 2001, 1, "0.0%"),
    (1, 1000, 1, "0.1%"), (101, 10_000, 2, "1.01%"), (1, 3, 3, "33.333%"),
    (1, 3, 6, "33.333333%"), (1, 1_000_000, 4, "0.0001%"), (1234, 1, 1, "123,400.0%"),
  ])
  func roundsHalvesAwayFromZero(part: Int, whole: Int, decimals: Int, text: String) {
    #expect(LanguageFormat("en").percent(part: part, whole: whole, decimals: decimals) == text)
  }

  @Test func isExactAtTheEnds() {
    let format = LanguageFormat("en")
    #expect(format.percent(part: .max, whole: .max, decimals: 6) == "100.000000%")
    #expect(format.percent(part: .max, whole: 1) == "922,337,203,685,477,580,700%")
    #expect(format.percent(part: .min, whole: 1) == "-922,337,203,685,477,580,800%")
    #expect(format.percent(part: 1, whole: .max, decimals: 6) == "0.000000%")
  }

  /// What is printed is at most half a step off, and exactly half only outwards.
  @Test func isTheNearest() throws {
    let seed: UInt64 = 44
    var random = SeededGenerator(seed: seed)
    for _ in 0..<5000 {
      // Small wholes and round ones give many halves.
      let whole =
        random.happens(onceIn: 2)
        ? [8, 16, 40, 200, 400, 2000, 8000][random.below(7)] : 1 + random.below(100_000)
      let part = random.below(2 * whole + 1)
      let decimals = random.below(7)
      let text = LanguageFormat("en").percent(part: part, whole: whole, decimals: decimals)
      let steps = try #require(Int(text.filter(\.isNumber)))
      let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
      let error = 2 * (steps * whole - part * 100 * scale)
      #expect(
        -whole < error && error <= whole, "\(part)/\(whole) is \(text), seed \(seed)")
      #expect(
        LanguageFormat("en").percent(part: -part, whole: whole, decimals: decimals)
          == (steps == 0 ? "" : "-") + text, "seed \(seed)")
    }
  }

  @Test(arguments: locales)
  func isWrittenAsFoundationDoes(tag: String, locale: String) {
    let seed: UInt64 = 45
    var random = SeededGenerator(seed: seed)
    let format = LanguageFormat(tag)
    for _ in 0..<2000 {
      let decimals = random.below(4)
      // Denominators of which a decimal fraction comes out exactly, so that no rounding differs.
      let whole = [1, 2, 4, 5, 8, 10, 16, 20, 25, 40, 50, 100, 125, 400, 1000][random.below(15)]
      let part = random.below(1_000_000)
      let style = Decimal.FormatStyle.Percent(locale: Locale(identifier: locale))
        .precision(.fractionLength(decimals)).rounded(rule: .toNearestOrAwayFromZero)
      #expect(
        format.percent(part: part, whole: whole, decimals: decimals)
          == style.format(Decimal(part) / Decimal(whole)),
        "\(tag) \(part)/\(whole), \(decimals) decimals, seed \(seed)")
    }
  }

  @Test func refusesAShareOfNothing() async {
    await #expect(processExitsWith: .failure) {
      _ = LanguageFormat("en").percent(part: 0, whole: 0)
    }
    await #expect(processExitsWith: .failure) {
      _ = LanguageFormat("en").percent(part: 1, whole: -1)
    }
    await #expect(processExitsWith: .failure) {
      _ = LanguageFormat("en").percent(part: 1, whole: 2, decimals: 7)
    }
  }
}
