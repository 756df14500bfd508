import Codebook
import Diagnostics
import LocatedYAML
import TestSupport
import Testing

@Suite struct DataSetSchemaTests {
  private let lists = """
    lists:
      consent: {codes: [none, internal, aggregate]}
      country: {codes: [by, ge]}
      precision: {codes: [day, month, year, unknown]}
    """

  /// A codebook of one set with those columns.
  private func expectColumns(
    _ columns: String, finds expected: Expected...,
    location: Testing.SourceLocation = #_sourceLocation
  ) throws -> [Column] {
    let text = MarkedText(
      "\(lists)\ndata: {cases: {file: c.csv, unit: case, columns: {\(columns)}}}")
    let outcome = try codebook(text.text)
    #expect(
      outcome.diagnostics.sorted
        == expected.map { $0.diagnostic(in: text, from: codebookFile) }.sorted(),
      sourceLocation: location)
    return outcome.value.dataSets.first?.columns ?? []
  }

  @Test func readsEveryTypeOfColumn() throws {
    let country = CodeList(name: "country", codes: ["by", "ge"])
    let columns = try expectColumns(
      """
      id: {type: key}, where: {type: code, list: country, required: true},
      both: {type: codes, list: country}, semi: {type: codes, list: country, separator: ";"},
      space: {type: codes, list: country, separator: " "},
      people: {type: integer}, spent: {type: money}, note: {type: text}, held: {type: date},
      exact: {type: code, list: precision}, met: {type: date, precision: exact}
      """)
    let precision = CodeList(name: "precision", codes: ["day", "month", "year", "unknown"])
    #expect(
      columns == [
        Column(name: "id", type: .key, isRequired: true),
        Column(name: "where", type: .code(country), isRequired: true),
        Column(name: "both", type: .codes(country, separator: 0x7C)),
        Column(name: "semi", type: .codes(country, separator: 0x3B)),
        Column(name: "space", type: .codes(country, separator: 0x20)),
        Column(name: "people", type: .integer), Column(name: "spent", type: .money),
        Column(name: "note", type: .text), Column(name: "held", type: .date(precision: nil)),
        Column(name: "exact", type: .code(precision)),
        Column(name: "met", type: .date(precision: "exact")),
      ])
    #expect(columns.map(\.isMultiple).firstIndex(of: true) == 2)
    #expect(columns[1].list == country && columns[2].list == country && columns[0].list == nil)
  }

  @Test func findsWrongColumns() throws {
    let columns = try expectColumns(
      """
      1️⃣Id: {type: key}, a: 2️⃣{}, b: {type: 3️⃣number, list: country, separator: "|"},
      c: {type: 4️⃣integre}, d: 5️⃣{type: code}, e: {type: code, list: 6️⃣contry},
      f: {type: codes, list: country, separator: "7️⃣||"},
      g: {type: text, 8️⃣list: country}, h: {type: key, required: 9️⃣maybe}
      """,
      finds: .error(
        "1️⃣", "invalid-name",
        "the name of a column is made of small letters, digits and '_': 'Id' is not; rename it"),
      .error("2️⃣", "missing-key", "the column 'a' has no 'type'; add it"),
      .error(
        "3️⃣", "unknown-type",
        "a column of type 'number' is not known; choose one of key, code, codes, integer, money, "
          + "date, text"),
      .error(
        "4️⃣", "unknown-type",
        "a column of type 'integre' is not known; did you mean 'integer'?"),
      .error("5️⃣", "missing-key", "the column 'd' has no 'list'; add it"),
      .error("6️⃣", "unknown-list", "there is no list 'contry'; did you mean 'country'?"),
      .error(
        "7️⃣", "wrong-type", "a separator is one of the characters | ; , / + and space; choose one"),
      .error("8️⃣", "unknown-key", "the column 'g' has no key 'list'; choose one of required, type"),
      .error(
        "9️⃣", "wrong-type",
        "'required' of the column 'h' is neither true nor false; write one of the two"))
    // What could be read is kept, so that queries about it are still checked.
    #expect(columns.map(\.name) == ["Id", "f", "g", "h"])
  }

  @Test func findsWrongDataSets() throws {
    try expectCodebook(
      """
      data:
        1️⃣Cases: {file: c.csv, unit: case, columns: {id: {type: key}}}
        empty: 2️⃣{sensitive: 3️⃣no, encoding: 4️⃣latin-1}
        list: {file: l.csv, unit: '5️⃣', columns: 6️⃣[id]}
        met: {file: m.csv, unit: case, 7️⃣colums: {}, columns: {}}
      """,
      finds: .error(
        "1️⃣", "invalid-name",
        "the name of a data set is made of small letters, digits and '-': 'Cases' is not; rename it"
      ),
      .error("2️⃣", "missing-key", "the data set 'empty' has no 'file'; add it"),
      .error("2️⃣", "missing-key", "the data set 'empty' has no 'unit'; add it"),
      .error("2️⃣", "missing-key", "the data set 'empty' has no 'columns'; add it"),
      .error(
        "3️⃣", "wrong-type",
        "'sensitive' of the data set 'empty' is neither true nor false; write one of the two"),
      .error(
        "4️⃣", "unknown-encoding",
        "the encoding 'latin-1' is none of utf-8, utf-16, windows-1251; choose one of them"),
      .error("5️⃣", "empty-value", "'unit' of the data set 'list' is empty; write its value"),
      .error(
        "6️⃣", "wrong-type",
        "'columns' of 'list' is a list, not keys with values; write lines such as 'key: value'"),
      .error(
        "7️⃣", "unknown-key", "the data set 'met' has no key 'colums'; did you mean 'columns'?"))
  }

  @Test func theColumnOfAPrecisionHoldsCodes() throws {
    try expectCodebook(
      """
      data:
        1️⃣cases:
          file: c.csv
          unit: case
          columns: {a: {type: date, precision: b}, b: {type: text}}
      """,
      finds: .error(
        "1️⃣", "unknown-column",
        "the precision of 'a' is a column of codes: 'b' is not; name another"))
  }

  @Test func aPrecisionWithOtherCodesIsNotChecked() throws {
    try expectCodebook(
      """
      lists: {exact: {codes: [day, month, never]}}
      data:
        1️⃣cases:
          file: c.csv
          unit: case
          columns: {a: {type: date, precision: b}, b: {type: code, list: exact}}
      """,
      finds: .warning(
        "1️⃣", "unchecked-precision",
        "'a' isn't held against 'b', since the list 'exact' has no 'year', 'unknown'; give the codes "
          + "these names"))
  }

  @Test func readsTheRuleOfConsent() throws {
    let outcome = try codebook(
      """
      \(lists)
      data:
        cases:
          file: c.csv
          unit: case
          consent: {column: level, least: aggregate}
          columns: {level: {type: code, list: consent}}
      """)
    #expect(outcome.diagnostics.isEmpty)
    #expect(
      outcome.value.dataSet("cases")?.consent == ConsentRule(column: "level", least: 2))
  }

  @Test(arguments: [
    (
      "{column: level, least: 1️⃣agregate}",
      Expected.error(
        "1️⃣", "unknown-code",
        "'agregate' is not in the list 'consent'; did you mean 'aggregate'?")
    ),
    (
      "{column: 1️⃣note, least: aggregate}",
      .error(
        "1️⃣", "unknown-column",
        "the consent column 'note' is no column of one code; name one of type 'code'")
    ),
    (
      "{column: 1️⃣nowhere, least: aggregate}",
      .error(
        "1️⃣", "unknown-column",
        "the consent column 'nowhere' is no column of one code; name one of type 'code'")
    ),
    (
      "1️⃣{column: level}",
      .error("1️⃣", "missing-key", "'consent' of the data set 'cases' has no 'least'; add it")
    ),
    (
      "{column: level, least: internal, 1️⃣most: aggregate}",
      .error(
        "1️⃣", "unknown-key",
        "'consent' of the data set 'cases' has no key 'most'; choose one of column, least")
    ),
  ])
  func findsWrongRulesOfConsent(_ rule: String, _ expected: Expected) throws {
    let text = MarkedText(
      """
      \(lists)
      data:
        cases:
          file: c.csv
          unit: case
          consent: \(rule)
          columns: {level: {type: code, list: consent}, note: {type: text}}
      """)
    let outcome = try codebook(text.text)
    #expect(
      outcome.diagnostics.all == [expected.diagnostic(in: text, from: codebookFile)])
  }
}
