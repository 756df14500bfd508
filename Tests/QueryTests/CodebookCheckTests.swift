import Codebook
import Diagnostics
import LocatedYAML
import Query
import TestSupport
import Testing

@Suite struct CodebookCheckTests {
  @Test func findsNothingInAGoodCodebook() throws {
    let book = try Fixture.codebook()
    #expect(book.check().all == [])
    let budget = try #require(book.fact("total-budget"))
    #expect(
      book.checks(of: budget).map(\.query)
        == [.number(NumberQuery(dataSet: "round-tables", measure: .sum(column: 4)))])
  }

  @Test func findsErrorsOfQueriesThatNoPageUses() throws {
    let text = MarkedText(
      """
      lists: {country: {codes: [by, ge]}}
      data:
        cases: {file: c.csv, unit: case, columns: {country: {type: code, list: country}}}
      figures:
        fine: {query: cases where country is this}
        typo: {query: cases where 1️⃣contry is this}
        loud: {query: "2️⃣cases", format: share}
        nested: {query: 3️⃣fine}
        quoted: {query: "cases where country is 4️⃣gé"}
        folded: {query: 5️⃣cases
          where country is xx}
      """)
    let facts = MarkedText("people: {value: 1, unit: case, source: x, check: [6️⃣case, cases]}")
    let book = try Fixture.codebook(text.text, facts: facts.text)
    let codebook = Place(file: "content/codebook.yml")
    let expected: [Diagnostic] = [
      .error(
        "unknown-column", "the data set 'cases' has no column 'contry'; did you mean 'country'?",
        at: text.location("1️⃣", from: codebook)),
      .error(
        "wrong-format", "the format 'share' is for shares; 'loud' is none, take 'format' away",
        at: text.location("2️⃣", from: codebook)),
      .error(
        "invalid-query", "'fine' is the name of a figure; write the name of a data set here",
        at: text.location("3️⃣", from: codebook)),
      .error(
        "unknown-code", "'gé' is not in the list 'country'; did you mean 'ge'?",
        at: text.location("4️⃣", from: codebook)),
      .error(
        "unknown-code", "'xx' is not in the list 'country'; choose one of by, ge",
        at: text.location("5️⃣", from: codebook)),
      .error(
        "unknown-data-set", "there is no data set or figure 'case'; did you mean 'cases'?",
        at: facts.location("6️⃣", from: Place(file: "content/facts.yml"))),
    ]
    #expect(book.check().sorted == expected.sorted())
  }

  @Test func readsWhatCannotBe() throws {
    let text = MarkedText(
      """
      lists: {country: {codes: [by, ge]}, answer: {codes: [yes, no]}}
      data:
        cases:
          file: c.csv
          unit: case
          impossible: [1️⃣country is by and reply is recorded, country is 2️⃣gé]
          columns: {country: {type: code, list: country}, reply: {type: code, list: answer}}
      """)
    let book = try Fixture.codebook(
      text.text, facts: "people: {value: 1, unit: case, source: x}")
    let place = Place(file: "content/codebook.yml")
    let known = book.impossibleQueries
    #expect(known.map(\.location) == [text.location("1️⃣", from: place)])
    let schema = try #require(book.dataSet("cases"))
    #expect(
      known.map { $0.query.text(in: schema) }
        == ["cases where country is by and reply is recorded"])
    #expect(
      book.check().all == [
        .error(
          "unknown-code", "'gé' is not in the list 'country'; did you mean 'ge'?",
          at: text.location("2️⃣", from: place))
      ])
  }
}
