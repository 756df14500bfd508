import Diagnostics
import TestSupport
import Testing

@testable import Linting

@Suite struct PrivacyRuleTests {
  private func contacts(_ text: String) -> [String] {
    LintFixture.places(
      ContactDetail(contacts: ["info@group.example", "+995 32 200 00 00"]), in: text)
  }

  @Test func contactDetails() {
    #expect(contacts("Write to anna@mail.example now.") == ["anna@mail.example"])
    #expect(contacts("Пишите: анна@почта.example.") == ["анна@почта.example."])
    #expect(contacts("Call +7 (701) 123-45-67.") == ["+7"])
    #expect(contacts("Call 8 701 123 45 67.") == ["8"])
    #expect(contacts("Call 0322 12 34 56.") == ["0322"])
  }

  @Test(arguments: [
    "Write to Info@Group.example.", "Call +995 (32) 200-00-00.", "In 2019–2024 and 2019-2024.",
    "On 24.11.2026 and 2026-11-24.", "150 000 000 and 1,234,567.",
    "doi 10.1007/978-3-031-69651-0_6",
    "A/HRC/47/40 and E/C.12/2020/3", "850 cases, 7 countries", "ISO 9241-11", "me @ home",
  ])
  func theseAreNoContacts(_ text: String) {
    #expect(contacts(text) == [])
  }

  private func identities(_ text: String) -> [String] {
    LintFixture.places(IdentityNumber(), in: text)
  }

  @Test func numbersOfDocuments() {
    #expect(identities("Her number is 870512300123.") == ["870512300123."])
    #expect(identities("Passport AN 1234567.") == ["AN"])
    #expect(identities("СНИЛС 112-233-445 95") == ["112-233-445"])
    #expect(identities("In 2024, `= cases`, 12345678 and 150 000 000.") == [])
  }

  private func places(_ text: String) -> [String] { LintFixture.places(Coordinates(), in: text) }

  @Test func placesOnAMap() {
    #expect(places("At 41.7151, 44.8271.") == ["41.7151,"])
    #expect(places("At 41°42′54″N 44°49′E.").first == "41°42′54″N")
    #expect(places("Between 3.5, 4.25 and 1.234,5.") == [])
  }

  private func names(_ list: [String]) throws -> HashedNames {
    var names = HashedNames.new()
    for name in list {
      let isAdded = names.add(name)
      #expect(isAdded)
    }
    let read = HashedNames.parse(Array(names.text.utf8), file: "names")
    #expect(read.diagnostics.isEmpty)
    return read.value
  }

  @Test func namesOfTheList() throws {
    let rule = KnownName(
      names: try names(["Anna Example", "O'Neil", "Петрова Мария", "Алёна Семёновна"]))
    #expect(
      LintFixture.places(rule, in: "Then Example Anna met O’Neil and Anna.") == [
        "Example", "O’Neil",
      ])
    #expect(LintFixture.places(rule, in: "Мы говорили с Марией Петровой.") == ["Марией"])
    #expect(LintFixture.places(rule, in: "Это Алена Семеновна.") == ["Алена"])
    #expect(LintFixture.places(rule, in: "An anna example; Maria; Peter.") == [])
  }

  @Test func theFindingDoesNotSayTheName() throws {
    let found = KnownName(names: try names(["Anna"])).check(LintFixture.text("Anna left."))
    #expect(found.count == 1 && !found[0].message.contains("Anna"))
  }

  @Test func theListCantBeRead() throws {
    var names = HashedNames.new()
    _ = names.add("Anna Example")
    #expect(!names.text.lowercased().contains("anna"))
    let (long, empty) = (names.add("a b c d e"), names.add(" , "))
    #expect(!long && !empty)
    // Another list of the same names has another salt, and nothing in common.
    var other = HashedNames.new()
    _ = other.add("Anna Example")
    let lines = Set(names.text.split(separator: "\n"))
    #expect(lines.isDisjoint(with: other.text.split(separator: "\n")))
  }

  @Test(arguments: ["", "Anna", "rapporteur-names 1 ", "rapporteur-names 1 00ff\nAnna"])
  func anotherFileIsNoList(_ text: String) {
    let read = HashedNames.parse(Array(text.utf8), file: "content/names.hashes")
    #expect(read.diagnostics.all.map(\.id) == ["invalid-names"])
    #expect(!read.diagnostics.all[0].description.contains("Anna"))
  }

  /// Whatever the text, every rule ends, and its places are within the text.
  @Test func randomTextsBreakNothing() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "a", "Б", "ა", "1", "23", " ", ".", "\n\n", "@", "+", "(", ")", "°", "`= cases`", "**",
      "[x](y)",
      "UN", "é", "👩🏽", "- ", "> [!A]\n> ", "—", "'", "\u{301}", ",", "|", "#",
    ]
    let linter = Linter(
      glossary: try LintFixture.glossary("en: {avoid: [{term: 'a*', use: b}]}"), contacts: [],
      names: try names(["Б А"]), checksStyle: true)
    for _ in 0..<200 {
      let text = (0..<generator.below(60)).map { _ in pieces[generator.below(pieces.count)] }
        .joined()
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for finding in linter.check(LintFixture.text(text)).all {
        let line = finding.location.line ?? 0
        #expect(1...lines.count ~= line, "seed \(seed)")
      }
    }
  }
}
