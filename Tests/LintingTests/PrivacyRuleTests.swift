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
    #expect(contacts("Call 555 123 456.") == ["555"])
    // Spaces that don't break, and hyphens that don't.
    #expect(contacts("Call 8\u{202F}701\u{2009}123‑45‑67.").count == 1)
  }

  /// What is published of a link, an image or a piece of code, without being seen in the sentence.
  @Test(arguments: [
    "[Write](mailto:anna@mail.example)", "[Call](tel:+77011234567)",
    "[x](https://x.example/?to=anna%40mail.example)",
    "![Anna, anna@mail.example](a.png)", "[x](b.html \"anna@mail.example\")", "`anna@mail.example`",
    "```\nfirst\nanna@mail.example\n```", "| a |\n| - |\n| [x](mailto:anna@mail.example) |",
    "**[x](mailto:anna@mail.example)**",
  ])
  func contactsThatAreNotSeen(_ markdown: String) {
    let linter = Linter(
      glossary: .empty, contacts: [], names: .none, checksStyle: false, original: "en")
    let found = linter.check(LintFixture.blocks(markdown), language: "en").all
    #expect(found.map(\.id) == ["contact-detail"])
  }

  @Test func aLinkThatShowsItsAddressIsOneFinding() {
    #expect(contacts("Write to [anna@mail.example](mailto:anna@mail.example).").count == 1)
    #expect(contacts("Write to <anna@mail.example>.").count == 1)
  }

  /// A caption may go on over lines.
  @Test(arguments: [
    "```table\nof: cases\ncaption: Cases,\n  told by anna@mail.example\nrows: country\n```",
    "```chart\ntitle: >\n  Cases,\n  anna@mail.example\nof: cases\n```",
  ])
  func captionsOverLines(_ markdown: String) {
    let found = ContactDetail(contacts: []).check(LintFixture.text(markdown))
    #expect(found.map { $0.location.line } == [4])
  }

  @Test func whatFollowsACaptionIsNone() {
    let markdown = "```table\ncaption: Cases\nwhere: note is \"anna@mail.example\"\n```"
    #expect(ContactDetail(contacts: []).check(LintFixture.text(markdown)).isEmpty)
  }

  @Test(arguments: [
    "Write to Info@Group.example.", "Call +995 (32) 200-00-00.", "In 2019–2024 and 2019-2024.",
    "On 24.11.2026 and 2026-11-24.", "150 000 000 and 1,234,567.",
    "doi 10.1007/978-3-031-69651-0_6",
    "2014-03..2014-08 and 2014-03-08/2015-01-01", "ISBN 978-3-031-69651-0",
    "[report](https://x.example/2024/11/26/12345678-90)", "A/HRC/47/40 and E/C.12/2020/3",
    "850 cases, 7 countries", "ISO 9241-11", "me @ home",
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
    #expect(identities("Паспорт 4509 123456 и 45 09 123457.") == ["4509", "45"])
    #expect(identities("паспорт № 12345; passport no. 654321") == ["12345;", "654321"])
    #expect(identities("паспорт 4509 № 123456").count == 1)
    #expect(
      identities("870512 300123, N1234567, an1234567") == ["870512", "N1234567,", "an1234567"])
    #expect(identities("In 2024, `= cases`, 12345678 and 150 000 000.") == [])
    #expect(identities("ISBN 9783031696510; A/HRC/38/1; law № 2297; in 2014 12345 cases") == [])
  }

  private func places(_ text: String) -> [String] { LintFixture.places(Coordinates(), in: text) }

  @Test func placesOnAMap() {
    #expect(places("At 41.7151, 44.8271.") == ["41.7151,"])
    #expect(places("At 41°42′54″N 44°49′E.").first == "41°42′54″N")
    #expect(places("At 41,7151; 44,8271.") == ["41,7151;"])
    #expect(places("At N 41.715 E 44.827.") == ["N"])
    #expect(places("At 41.7151° N, 44.8271° E and lat 41.715, lon 44.827.") == ["41.7151°", "lat"])
    #expect(places("41.7151° с. ш., 44.8271° в. д. и 41° 42,9′ с. ш.") == ["41.7151°", "41°"])
    #expect(places("Between 3.5, 4.25 and 1.234,5.") == [])
    #expect(places("3.141, 2.718 and 10.1/10.2 and 1,234,567") == [])
  }

  private func names(_ list: [String]) throws -> HashedNames {
    var names = HashedNames.new()
    for name in list {
      let addition = names.add(name)
      #expect(addition == .added)
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

  /// Each text has the name of the list once.
  @Test(arguments: [
    ("Anna Maria Example", "Then Maria Example Anna spoke."),
    ("Anna Maria Example", "Example Anna"),
    ("Anna Maria Example", "A. Example spoke."), ("Anna-Maria Example", "Anna Maria Example"),
    ("Anna Example", "Anna Example’s flat"), ("Anna Example", "An\u{AD}na Ex\u{200B}ample"),
    ("Anna", "Anna‑Maria"), ("Петрова Мария Ивановна", "с Марией Петровой"),
    ("Петрова Мария Ивановна", "у М. И. Петровой"), ("Петрова", "Петро́ва"),
    ("Достоевский", "Достоевского"),
    ("Достоевский", "о Достоевском"), ("Достоевская", "Достоевскую"), ("Павел", "у Павла"),
    ("Лев Ильин", "Льва Ильина"), ("Любовь", "о Любови"), ("Коваленок", "Коваленка"),
    ("Андрей", "Андреем"), ("Андрей", "Андре\u{438}\u{306}"),
    ("Шевченко-Ильина", "Ильиной-Шевченко"),
    ("Наталія Ткаченко", "Наталією Ткаченко"),
  ])
  func aNameIsFoundAsItIsWritten(_ name: String, _ text: String) throws {
    let found = KnownName(names: try names([name])).check(LintFixture.text(text))
    #expect(found.count == 1)
  }

  @Test(arguments: [
    ("Anna Example", "Anna and Example"), ("Петрова", "Петров день, петарда"),
    ("Мария Петрова", "М. Иванова"), ("Anna Example", "B. Example"),
  ])
  func anotherNameIsNot(_ name: String, _ text: String) throws {
    let found = KnownName(names: try names([name])).check(LintFixture.text(text))
    #expect(found.count == (text.hasPrefix("Петров ") ? 1 : 0))
  }

  @Test func theFindingDoesNotSayTheName() throws {
    let found = KnownName(names: try names(["Anna"])).check(LintFixture.text("Anna left."))
    #expect(found.count == 1 && !found[0].message.contains("Anna"))
  }

  @Test func theListCantBeRead() throws {
    var names = HashedNames.new()
    _ = names.add("Anna Example")
    #expect(!names.text.lowercased().contains("anna"))
    for wrong in ["a b c d e f g", " , ", "Anna 5", "Anna; Maria", "anna@mail.example"] {
      let addition = names.add(wrong)
      #expect(addition == .invalid)
    }
    let again = names.add("Example Anna")
    #expect(again == .known)
    // Another list of the same names has another salt, and nothing in common.
    var other = HashedNames.new()
    _ = other.add("Anna Example")
    let lines = Set(names.text.split(separator: "\n"))
    #expect(lines.isDisjoint(with: other.text.split(separator: "\n")))
  }

  @Test(arguments: [
    "", "Anna", "rapporteur-names 2 ", "rapporteur-names 2 00ff\nAnna", "rapporteur-names 1 00ff\n",
  ])
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
      names: try names(["Б А"]), checksStyle: true, original: "en")
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
