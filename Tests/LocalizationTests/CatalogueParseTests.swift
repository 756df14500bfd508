import Localization
import TestSupport
import Testing

@Suite struct CatalogueParseTests {
  @Test func wantsItsLanguageAtTheTop() throws {
    _ = try catalogue(
      "1️⃣ru: {a: x}\n", language: "uk",
      finds: .error("1️⃣", "missing-key", "the catalogue has no 'uk'; add it"),
      .error("1️⃣", "unknown-key", "the catalogue has no key 'ru'; it can only be 'uk'"))
    _ = try catalogue(
      "en: {a: x}\n1️⃣em: {a: x}\n",
      finds: .error(
        "1️⃣", "unknown-key", "the catalogue has no key 'em'; did you mean 'en'?"))
  }

  @Test func wantsKeysWithTexts() throws {
    _ = try catalogue(
      "1️⃣[en]",
      finds: .error(
        "1️⃣", "wrong-type",
        "the catalogue is a list, not keys with values; write lines such as 'key: value'"),
      .error("1️⃣", "missing-key", "the catalogue has no 'en'; add it"))
    let (words, _) = try catalogue(
      "en: 1️⃣hello\n",
      finds: .error(
        "1️⃣", "wrong-type",
        "'en' of the catalogue is a text, not keys with values; write lines such as 'key: value'"))
    #expect(words.keys == [])
    _ = try catalogue(
      "en: {a: {b: 1️⃣[x, y], c: z}}\n",
      finds: .error("1️⃣", "wrong-type", "'a.b' is a list; a catalogue holds texts, write one"))
    #expect(try catalogue("en:\n").catalogue.keys == [])
  }

  @Test func wantsEveryCategory() throws {
    let (words, _) = try catalogue(
      """
      ru:
        a: 1️⃣{one: x, other: y}
        b: 2️⃣{one: x, few: y, other: z}
        c: {one: x, few: y, many: z, other: w}
      """, language: "ru",
      finds: .error(
        "1️⃣", "missing-plural-category",
        "'a' has no 'few' and 'many'; add what is missing, the language needs 'one', 'few', 'many' "
          + "and 'other'"),
      .error(
        "2️⃣", "missing-plural-category",
        "'b' has no 'many'; add what is missing, the language needs 'one', 'few', 'many' and "
          + "'other'"))
    // A number whose form is missing falls back on `other`.
    #expect(words.plural("a", count: 5) == "y")
    _ = try catalogue(
      "ka: {a: 1️⃣{other: x}}", language: "ka",
      finds: .error(
        "1️⃣", "missing-plural-category",
        "'a' has no 'one'; add what is missing, the language needs 'one' and 'other'"))
  }

  @Test func refusesOtherCategories() throws {
    let (words, _) = try catalogue(
      "en: {a: {1️⃣zero: none, one: x, 2️⃣few: y, other: z}}",
      finds: .error(
        "1️⃣", "unknown-plural-category",
        "'zero' of 'a' is no plural category of the language, which has 'one' and 'other'; take it "
          + "away"),
      .error(
        "2️⃣", "unknown-plural-category",
        "'few' of 'a' is no plural category of the language, which has 'one' and 'other'; take it "
          + "away"))
    #expect(words.plural("a", count: 0) == "z")
  }

  @Test func wantsATextInEveryCategory() throws {
    _ = try catalogue(
      "en: {a: {one: 1️⃣[x], other: y}, b: {one: 2️⃣{c: x}, other: y}}",
      finds: .error("1️⃣", "wrong-type", "'a.one' is a list, not a text; write a text there"),
      .error(
        "2️⃣", "wrong-type", "'b.one' is a mapping of keys to values, not a text; write a text there")
    )
  }

  @Test func takesAMappingWithAnotherKeyForNoPlural() throws {
    let (words, _) = try catalogue("en: {a: {police: x, other: y}, b: {one: x, two: y}}")
    #expect(words.keys == ["a.other", "a.police", "b.one", "b.two"])
  }

  @Test func wantsPlaceholdersClosed() throws {
    let (words, _) = try catalogue(
      """
      en:
        a: "é 1️⃣%{count cases"
        b: x 2️⃣%{Count} y 3️⃣%{} z
        c: {one: "4️⃣%{", other: "%{count} %"}
      """,
      finds: .error(
        "1️⃣", "invalid-placeholder",
        "'%{' in 'a' opens a placeholder that is not closed; write '%{name}'"),
      .error(
        "2️⃣", "invalid-placeholder",
        "'%{Count}' in 'b' is no placeholder; write its name with small letters, digits and '_'"),
      .error(
        "3️⃣", "invalid-placeholder",
        "'%{}' in 'b' is no placeholder; write its name with small letters, digits and '_'"),
      .error(
        "4️⃣", "invalid-placeholder",
        "'%{' in 'c.one' opens a placeholder that is not closed; write '%{name}'"))
    #expect(words.text("a", ["count": "1"]) == "é %{count cases")
  }

  @Test func refusesEmptyTexts() throws {
    _ = try catalogue(
      "en: {a: '1️⃣', b: {one: x, other: '2️⃣'}, c: ' '}",
      finds: .error("1️⃣", "empty-value", "'a' is empty; write its text"),
      .error("2️⃣", "empty-value", "'b.other' is empty; write its text"))
  }

  @Test func refusesKeysThatCouldBeTakenForOthers() throws {
    let rule = "is no key; write it with letters without accents, digits, '_' and '-' only"
    let (words, _) = try catalogue(
      "en: {a: {b: x}, 1️⃣a.b: y, 2️⃣'': z, 3️⃣é: w, A-1_b: v}",
      finds: .error("1️⃣", "invalid-key", "'a.b' \(rule)"),
      .error("2️⃣", "invalid-key", "'' \(rule)"),
      .error("3️⃣", "invalid-key", "'é' \(rule)"))
    #expect(words.keys == ["A-1_b", "a.b"])
    #expect(words.text("a.b") == "x")
  }

  @Test func saysWhereALanguageHasNoRules() throws {
    let (words, _) = try catalogue(
      "1️⃣pl: {a: {one: x, other: '%{count}'}}", language: "pl",
      finds: .warning(
        "1️⃣", "unknown-language",
        "'pl' has no rules of its own, so numbers, dates and plurals are written as in English; "
          + "there are rules for 'be', 'en', 'ka', 'kk', 'ky', 'ro', 'ru' and 'uk', and a file "
          + "content/locales/pl.yml can bring others"))
    #expect(words.plural("a", count: 1234) == "1,234")
    _ = try catalogue("ro-MD: {a: x}", language: "ro-MD")
  }
}
