import Localization
import TestSupport
import Testing

@Suite struct PluralRulesTests {
  /// The vectors of CLDR 47, as `Intl.PluralRules` confirms them.
  @Test(arguments: [
    ("en", "0 other, 1 one, 2 other, 5 other, 11 other, 21 other, 101 other"),
    ("ka", "0 other, 1 one, 2 other, 11 other, 21 other"),
    ("kk", "0 other, 1 one, 2 other, 11 other, 21 other"),
    ("ky", "0 other, 1 one, 2 other, 11 other, 21 other"),
    (
      "ru",
      "0 many, 1 one, 2 few, 5 many, 7 many, 11 many, 12 many, 21 one, 22 few, 25 many, 101 one, "
        + "103 few, 111 many, 112 many, 121 one, 850 many, 1001 one"
    ),
    ("uk", "0 many, 1 one, 2 few, 5 many, 11 many, 14 many, 21 one, 24 few, 111 many, 1001 one"),
    ("be", "0 many, 1 one, 2 few, 5 many, 11 many, 14 many, 21 one, 24 few, 111 many, 850 many"),
    (
      "ro",
      "0 few, 1 one, 2 few, 7 few, 19 few, 20 other, 100 other, 101 few, 103 few, 119 few, "
        + "120 other, 201 few, 850 other, 1001 few"
    ),
  ])
  func followsTheVectors(tag: String, vector: String) {
    let rules = LanguageFormat(tag).plurals
    let pairs = vector.split(separator: ", ").map { $0.split(separator: " ") }
    let found = pairs.map { "\($0[0]) \(rules.category(Int($0[0]) ?? -1).rawValue)" }
    #expect(found.joined(separator: ", ") == vector, "\(tag)")
  }

  @Test func agreesWithTheFormulasOfGettext() {
    let seed: UInt64 = 41
    var random = SeededGenerator(seed: seed)
    let numbers = Array(0...2500) + (0..<2500).map { _ in random.below(.max) }
    for n in numbers {
      let slavic =
        n % 10 == 1 && n % 100 != 11
        ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 10 || n % 100 >= 20) ? 1 : 2
      let romanian = n == 1 ? 0 : (n == 0 || (n % 100 > 0 && n % 100 < 20)) ? 1 : 2
      let message: Comment = "\(n), seed \(seed)"
      #expect(LanguageFormat("en").plurals.category(n) == [.one, .other][n != 1 ? 1 : 0], message)
      #expect(LanguageFormat("ru").plurals.category(n) == [.one, .few, .many][slavic], message)
      #expect(LanguageFormat("ro").plurals.category(n) == [.one, .few, .other][romanian], message)
    }
  }

  @Test(arguments: locales)
  func namesTheCategoriesThatItUses(tag: String, _: String) {
    let rules = LanguageFormat(tag).plurals
    let used = Set((0...200).map(rules.category)).union([.other])
    #expect(rules.categories == PluralCategory.allCases.filter(used.contains))
  }

  @Test(arguments: locales)
  func takesNoNoticeOfTheSign(tag: String, _: String) {
    let rules = LanguageFormat(tag).plurals
    for n in 0...200 { #expect(rules.category(-n) == rules.category(n), "\(n)") }
    // The magnitude of the least number is no `Int`: 9,223,372,036,854,775,808.
    #expect(rules.category(.min) == rules.category(808))
  }
}
