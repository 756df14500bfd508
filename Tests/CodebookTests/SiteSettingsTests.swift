import Codebook
import Diagnostics
import LocatedYAML
import TestSupport
import Testing

@Suite struct SiteSettingsTests {
  private let file = Place(file: "content/site.yml")

  private func expect(
    _ marked: String, finds expected: Expected...,
    location: Testing.SourceLocation = #_sourceLocation
  ) throws -> SiteSettings? {
    let text = MarkedText(marked)
    let root = try #require(YAMLFile.parse(text.text, at: file).value, sourceLocation: location)
    let outcome = SiteSettings.parse(root)
    #expect(
      outcome.diagnostics.sorted
        == expected.map { $0.diagnostic(in: text, from: file) }.sorted(),
      sourceLocation: location)
    return outcome.value
  }

  @Test func readsEverySetting() throws {
    let settings = try #require(
      try expect(
        """
        languages: [en, ru]
        edition: {id: "2026-11", date: 2026-11-24}
        demonstration: true
        licence: {name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/"}
        disclosure: {threshold: 11, zeros: protected, changes: withhold}
        navigation: [index.md, methods.md]
        pdf: [report, handout]
        base_url: https://example.org/reports
        """))
    #expect(settings.languages == ["en", "ru"])
    #expect((settings.edition.id, settings.edition.date) == ("2026-11", "2026-11-24"))
    #expect(settings.isDemonstration)
    #expect(settings.licence?.name == "CC BY 4.0")
    #expect(settings.licence?.url == "https://creativecommons.org/licenses/by/4.0/")
    #expect((settings.threshold, settings.zeros) == (11, .protected))
    #expect(settings.changes == .withhold)
    #expect(settings.navigation.map(\.text) == ["index.md", "methods.md"])
    #expect(settings.pdfKinds.map(\.text) == ["report", "handout"])
    #expect(settings.baseURL == "https://example.org/reports")
    #expect(settings.url(of: "en/a.html") == "https://example.org/reports/en/a.html")
  }

  @Test func hasSafeDefaults() throws {
    let settings = try #require(
      try expect("languages: [en]\nedition: {id: x, date: 2026-11-24}\n"))
    #expect(!settings.isDemonstration)
    #expect((settings.threshold, settings.zeros) == (5, .public))
    #expect(settings.changes == .refuse)
    #expect(settings.licence == nil && settings.baseURL == nil && settings.navigation.isEmpty)
    #expect(settings.pdfKinds.isEmpty && settings.url(of: "a.html") == nil)
  }

  @Test func findsWhatIsMissing() throws {
    let settings = try expect(
      "1️⃣demonstration: false\n",
      finds: .error(
        "1️⃣", "missing-key", "site.yml names no 'languages'; add them, such as '[en, ru]'"),
      .error("1️⃣", "missing-key", "site.yml has no 'edition'; add it"))
    #expect(settings == nil)
  }

  @Test func findsWrongSettings() throws {
    let settings = try expect(
      """
      9️⃣languages: 1️⃣en
      edition: {id: x, date: 2️⃣2026-02-30}
      licence: {name: x, url: 3️⃣http://example.org}
      disclosure: {threshold: 4️⃣2, zeros: 5️⃣hidden}
      demonstration: 6️⃣yes
      base_url: 7️⃣example.org
      8️⃣nav: [index.md]
      """,
      finds: .error(
        "1️⃣", "wrong-type",
        "'languages' of site.yml is a text, not a list; write one such as '[a, b]'"),
      .error(
        "2️⃣", "invalid-date", "the edition's date '2026-02-30' is no day; write it as 2026-11-24"),
      .error(
        "3️⃣", "wrong-type",
        "the licence's 'url' does not start with https://; write the whole address"),
      .error(
        "4️⃣", "wrong-type",
        "'threshold' of 'disclosure' of site.yml is no whole number of at least 3; write one"),
      .error("5️⃣", "wrong-type", "'zeros' is neither public nor protected; write one of the two"),
      .error(
        "6️⃣", "wrong-type",
        "'demonstration' of site.yml is neither true nor false; write one of the two"),
      .error("7️⃣", "wrong-type", "'base_url' does not start with https://; write the whole address"),
      .error(
        "8️⃣", "unknown-key",
        "site.yml has no key 'nav'; choose one of languages, edition, demonstration, licence, "
          + "disclosure, navigation, leave, pdf, contacts, allow, base_url"),
      .error("9️⃣", "missing-key", "site.yml names no 'languages'; add them, such as '[en, ru]'"))
    #expect(settings == nil)
  }

  @Test func findsAWrongPolicyOfChanges() throws {
    let settings = try expect(
      """
      languages: [en]
      edition: {id: x, date: 2026-11-24}
      disclosure: {changes: 1️⃣ignore}
      """,
      finds: .error(
        "1️⃣", "wrong-type", "'changes' is neither refuse nor withhold; write one of the two"))
    #expect(settings?.changes == .refuse)
  }

  @Test func findsAKindOfPDFsThatStandsTwice() throws {
    let settings = try expect(
      "languages: [en]\nedition: {id: x, date: 2026-11-24}\npdf: [a, 1️⃣a, 2️⃣{b: c}]\n",
      finds: .error("1️⃣", "duplicate-name", "'a' stands twice in 'pdf'; take one away"),
      .error(
        "2️⃣", "wrong-type",
        "'pdf' of site.yml is a mapping of keys to values, not a text; write a text there"))
    #expect(settings?.pdfKinds.map(\.text) == ["a"])
  }

  @Test func findsWhatPartsLack() throws {
    let settings = try expect(
      """
      languages: [en]
      edition: 1️⃣{2️⃣idd: x, date: 2026-11-24}
      licence: 3️⃣{name: '4️⃣'}
      disclosure: 5️⃣5
      """,
      finds: .error("1️⃣", "missing-key", "'edition' has no 'id'; add it"),
      .error("2️⃣", "unknown-key", "'edition' has no key 'idd'; did you mean 'id'?"),
      .error("3️⃣", "missing-key", "'licence' of site.yml has no 'url'; add it"),
      .error("4️⃣", "empty-value", "'name' of 'licence' of site.yml is empty; write its value"),
      .error(
        "5️⃣", "wrong-type",
        "'disclosure' of site.yml is a text, not keys with values; write lines such as 'key: value'"
      ))
    #expect(settings == nil)
  }
}
