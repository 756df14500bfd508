import Codebook
import LocatedYAML
import TestSupport
import Testing

@Suite struct CodebookTests {
  @Test func readsAWholeCodebook() throws {
    let book = try expectCodebook(
      """
      currency: USD
      lists: {yes_no: {codes: [yes, no]}}
      data:
        cases: {file: data/c.csv, unit: case, columns: {ok: {type: code, list: yes_no}}}
        round-tables:
          file: data/r.csv
          unit: table
          sensitive: false
          demonstration: false
          encoding: windows-1251
          columns: {held: {type: date}}
      figures:
        documented: {query: cases}
        good-share: {query: "share of cases where ok is yes", format: counts, unit: report}
      """)
    #expect(book.currency == "USD")
    #expect(book.dataSets.map(\.name) == ["cases", "round-tables"])
    let cases = try #require(book.dataSet("cases"))
    #expect(cases.isSensitive && cases.isDemonstration)
    #expect((cases.file, cases.unit, cases.encoding) == ("data/c.csv", "case", .utf8))
    let tables = try #require(book.dataSet("round-tables"))
    #expect(!tables.isSensitive && !tables.isDemonstration)
    #expect(tables.encoding == .windows1251)
    #expect(book.figures.map(\.name) == ["documented", "good-share"])
    let figure = try #require(book.figure("good-share"))
    #expect(figure.query.text == "share of cases where ok is yes")
    #expect((figure.unit, figure.format) == ("report", .counts))
    #expect(book.figure("cases") == nil && book.dataSet("documented") == nil)
    #expect(book.facts.isEmpty)
  }

  @Test func needsData() throws {
    try expectCodebook(
      "1️⃣currency: EUR",
      finds: .error(
        "1️⃣", "missing-key", "the codebook describes no 'data'; describe a data set there"))
    try expectCodebook(
      "1️⃣[x]",
      finds: .error(
        "1️⃣", "wrong-type",
        "the codebook is a list, not keys with values; write lines such as 'key: value'"),
      .error("1️⃣", "missing-key", "the codebook describes no 'data'; describe a data set there"))
  }

  @Test func findsPartsThatHoldNoNames() throws {
    try expectCodebook(
      """
      lists: 1️⃣[country]
      data: {visits: {file: v.csv, unit: visit, columns: {id: {type: key}}}}
      figures: 2️⃣none
      """,
      finds: .error(
        "1️⃣", "wrong-type",
        "'lists' of the codebook is a list, not keys with values; write lines such as 'key: "
          + "value'"),
      .error(
        "2️⃣", "wrong-type",
        "'figures' of the codebook is a text, not keys with values; write lines such as 'key: "
          + "value'"))
    try expectCodebook(
      """
      1️⃣lists: {3️⃣country: {groups: 2️⃣[by, ge]}}
      data: 4️⃣visits
      """,
      finds: .error(
        "1️⃣", "missing-key", "the codebook describes no 'data'; describe a data set there"),
      .error(
        "2️⃣", "wrong-type",
        "'groups' of the list 'country' is a list, not keys with values; write lines such as 'key: "
          + "value'"),
      .error("3️⃣", "wrong-type", "the list 'country' has 0 codes; give it 1 to 63"),
      .error(
        "4️⃣", "wrong-type",
        "'data' of the codebook is a text, not keys with values; write lines such as 'key: value'"))
  }

  @Test func findsUnknownKeys() throws {
    try expectCodebook(
      "1️⃣list: {}\n\(someData)",
      finds: .error(
        "1️⃣", "unknown-key", "the codebook has no key 'list'; did you mean 'lists'?"))
  }

  @Test(arguments: ["usd", "US", "DOLLAR", "ÄÖ", "$"])
  func findsWhatIsNoCurrency(_ currency: String) throws {
    try expectCodebook(
      "currency: 1️⃣\(currency)\n\(someData)",
      finds: .error(
        "1️⃣", "wrong-type", "'currency' is no code of a currency; write three capitals such as USD"))
  }

  @Test func findsWrongFigures() throws {
    try expectCodebook(
      """
      \(someData)
      figures:
        1️⃣visits: {query: visits}
        2️⃣Bad_Name: {query: visits}
        none: 3️⃣{unit: visit, 4️⃣fromat: share}
        empty: {query: "5️⃣"}
        format: {query: visits, format: 6️⃣percent}
        text: 7️⃣visits
      """,
      finds: .error(
        "1️⃣", "duplicate-name", "the figure 'visits' has the name of a data set; rename it"),
      .error(
        "2️⃣", "invalid-name",
        "the name of a figure is made of small letters, digits and '-': 'Bad_Name' is not; rename "
          + "it"),
      .error("3️⃣", "missing-key", "the figure 'none' has no 'query'; add it"),
      .error(
        "4️⃣", "unknown-key",
        "the figure 'none' has no key 'fromat'; did you mean 'format'?"),
      .error("5️⃣", "empty-value", "'query' of the figure 'empty' is empty; write its value"),
      .error(
        "6️⃣", "wrong-type",
        "the format 'percent' is none of number, share, counts; choose one of them"),
      .error(
        "7️⃣", "wrong-type",
        "the figure 'text' is a text, not keys with values; write lines such as 'key: value'"),
      .error("7️⃣", "missing-key", "the figure 'text' has no 'query'; add it"))
  }
}
