import Diagnostics
import Localization
import TestSupport
import Testing

@Suite struct CatalogueTests {
  private let words = """
    en:
      language: 1️⃣English
      interface:
        title: "2️⃣%{title} – %{site}"
        contents: Contents
      units:
        case: {3️⃣one: "%{count} case", other: "%{count} cases in %{place}"}
        day: "%{count} d"
      codes:
        violation:
          torture: Torture
          rape: {label: Rape, definition: As the law has it}
          other: Other
        answer:
          other: {label: Other}
    """

  @Test func looksTextsUp() throws {
    let (catalogue, _) = try catalogue(words)
    #expect(catalogue.language == "en")
    #expect(catalogue.text("language") == "English")
    #expect(catalogue.text("interface.title") == "%{title} – %{site}")
    #expect(
      catalogue.text("interface.title", ["title": "A", "site": "B", "other": "C"]) == "A – B")
    #expect(catalogue.text("interface.title", ["title": "A"]) == "A – %{site}")
    for key in ["", "interface", "interface.", "interface.none", "units.case", "units.case.one"] {
      #expect(catalogue.text(key) == nil, "\(key)")
      #expect(catalogue.text(key, [:]) == nil, "\(key)")
    }
  }

  @Test func countsInTheGrammaticalNumber() throws {
    let (catalogue, _) = try catalogue(words)
    #expect(catalogue.plural("units.case", count: 1) == "1 case")
    #expect(catalogue.plural("units.case", count: 0, ["place": "A"]) == "0 cases in A")
    #expect(catalogue.plural("units.case", count: 1234, ["place": "A"]) == "1,234 cases in A")
    #expect(catalogue.plural("units.case", count: 2, ["count": "two"]) == "two cases in %{place}")
    #expect(catalogue.plural("units.day", count: 1000) == "1,000 d")
    #expect(catalogue.plural("units.none", count: 1) == nil)
    #expect(catalogue.plural("units", count: 1) == nil)
  }

  @Test(arguments: [
    (
      "ru",
      "1\u{A0}случай, 3\u{A0}случая, 11\u{A0}случаев, 1\u{A0}021\u{A0}случай, 850\u{A0}случаев"
    ),
    ("be", "1\u{A0}случай, 3\u{A0}случая, 11\u{A0}случаев, 1021\u{A0}случай, 850\u{A0}случаев"),
  ])
  func countsInRussianAndBelarusian(language: String, expected: String) throws {
    let (catalogue, _) = try catalogue(
      """
      \(language):
        case:
          one: "%{count} случай"
          few: "%{count} случая"
          many: "%{count} случаев"
          other: "%{count} случая"
      """, language: language)
    let found = [1, 3, 11, 1021, 850].compactMap { catalogue.plural("case", count: $0) }
    #expect(found.joined(separator: ", ") == expected)
  }

  @Test func labels() throws {
    let (catalogue, _) = try catalogue(words)
    #expect(catalogue.label("codes.violation.torture") == "Torture")
    #expect(catalogue.label("codes.violation.rape") == "Rape")
    #expect(catalogue.text("codes.violation.rape.definition") == "As the law has it")
    #expect(catalogue.label("codes.violation.other") == "Other")
    #expect(catalogue.label("codes.answer.other") == "Other")
    #expect(catalogue.label("codes.violation") == nil)
  }

  @Test func listsKeysAndChildren() throws {
    let (catalogue, _) = try catalogue(words)
    #expect(
      catalogue.keys == [
        "codes.answer.other.label", "codes.violation.other", "codes.violation.rape.definition",
        "codes.violation.rape.label", "codes.violation.torture", "interface.contents",
        "interface.title", "language", "units.case", "units.day",
      ])
    #expect(catalogue.children(of: "") == ["language", "interface", "units", "codes"])
    #expect(catalogue.children(of: "interface") == ["title", "contents"])
    #expect(catalogue.children(of: "codes.violation") == ["torture", "rape", "other"])
    #expect(catalogue.children(of: "codes.violation.rape") == ["label", "definition"])
    for leaf in ["units.case", "language", "code", "none"] {
      #expect(catalogue.children(of: leaf) == [], "\(leaf)")
    }
  }

  @Test func knowsPlacesPlaceholdersAndForms() throws {
    let (catalogue, text) = try catalogue(words)
    #expect(catalogue.location(of: "language") == text.location("1️⃣", from: file))
    #expect(catalogue.location(of: "interface.title") == text.location("2️⃣", from: file))
    // A mapping in braces begins at its brace, one byte before its first key.
    let first = text.location("3️⃣", from: file)
    #expect(
      catalogue.location(of: "units.case")
        == Place(file: first.file, line: first.line, column: first.column.map { $0 - 1 }))
    #expect(catalogue.location(of: "units") == nil)
    #expect(catalogue.placeholders(of: "interface.title") == ["title", "site"])
    #expect(catalogue.placeholders(of: "units.case") == ["count", "place"])
    #expect(catalogue.placeholders(of: "none") == [])
    #expect(catalogue.forms(of: "units.case") == ["%{count} case", "%{count} cases in %{place}"])
    #expect(catalogue.forms(of: "language") == ["English"])
    #expect(catalogue.forms(of: "none") == [])
  }

  @Test func knowsWhereAMissingWordBelongs() throws {
    let (catalogue, _) = try catalogue(words)
    let places = [
      ("interface.none", "interface.contents"), ("interface.none.deeper", "interface.contents"),
      ("units.none", "units.day"), ("codes.violation.none", "codes.violation.other"),
      ("codes.none.other", "codes.answer.other"), ("none", "codes.answer.other"),
    ]
    for (missing, neighbour) in places {
      let expected =
        catalogue.location(of: neighbour) ?? catalogue.location(of: neighbour + ".label")
      #expect(expected != nil && catalogue.nearestLocation(to: missing) == expected, "\(missing)")
    }
  }
}
