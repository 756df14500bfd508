import Codebook
import Diagnostics
import LocatedYAML
import Query
import TestSupport
import Testing

@Suite struct QueryErrorTests {
  /// Expects that an expression is refused for one reason.
  private func expect(
    _ marked: String, _ id: String, _ message: String, subject: Subject = .none,
    location: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let text = MarkedText(marked)
    let outcome = Figure.parse(
      QueryText(text.text, at: Fixture.page), codebook: try Fixture.codebook(), subject: subject)
    #expect(outcome.value == nil, sourceLocation: location)
    #expect(
      outcome.diagnostics.all == [
        .error(id, DiagnosticText(verbatim: message), at: text.location("1️⃣", from: Fixture.page))
      ], sourceLocation: location)
  }

  @Test(arguments: [
    ("1️⃣", "the name of a data set is expected here; write it"),
    ("share of1️⃣", "the name of a data set is expected here; write it"),
    ("1️⃣, cases", "the name of a data set is expected here; write it"),
    ("left out of1️⃣", "the name of a data set is expected here; write it"),
    ("fact1️⃣", "the name of a fact is expected here; write it"),
    ("cases where1️⃣", "the name of a column is expected here; write it"),
    ("cases where country1️⃣", "'is' is expected here; write it"),
    ("cases where country 1️⃣in ge", "'is' is expected here; write it"),
    ("cases where country is1️⃣", "a code of the list 'country' is expected here; write it"),
    (
      "cases where country is one of by,1️⃣",
      "a code of the list 'country' is expected here; write it"
    ),
    (
      "cases where country is one of by, 1️⃣,",
      "a code of the list 'country' is expected here; write it"
    ),
    ("cases where country is not1️⃣", "a code of the list 'country' is expected here; write it"),
    ("cases where violation 1️⃣has x", "'is' is expected here; write it"),
    ("cases where age1️⃣", "'is' is expected here; write it"),
    ("cases where age is1️⃣", "a number is expected here; write it"),
    ("cases where age is not1️⃣", "a number is expected here; write it"),
    ("cases where age in1️⃣", "a range such as 5..20 is expected here; write it"),
    ("cases where date is1️⃣", "a date is expected here; write it"),
    ("cases where date is not1️⃣", "a date is expected here; write it"),
    ("cases where date in1️⃣", "a range such as 2014-03..2014-08 is expected here; write it"),
    ("cases where country is by and1️⃣", "the name of a column is expected here; write it"),
    ("cases 1️⃣country is by", "'country' is not expected here; take out what stands from here on"),
    (
      "cases where country is by1️⃣, ge",
      "',' is not expected here; take out what stands from here on"
    ),
    (
      "cases where country is by 1️⃣or country is ge",
      "'or' is not expected here; take out what stands from here on"
    ),
    (
      "cases where complaint is yes 1️⃣among country is by",
      "'among' is not expected here; take out what stands from here on"
    ),
    (
      "documented 1️⃣where country is by",
      "'where' is not expected here; take out what stands from here on"
    ),
    ("sum of1️⃣", "the name of a column is expected here; write it"),
    ("sum of participants1️⃣", "'in' is expected here; write it"),
    ("distinct country 1️⃣of cases", "'in' is expected here; write it"),
  ])
  func saysWhatIsExpected(_ marked: String, _ message: String) throws {
    try expect(marked, "invalid-query", message)
  }

  @Test func countsColumnsInBytes() throws {
    try expect(
      "1️⃣дела", "unknown-data-set",
      "there is no data set or figure 'дела'; choose one of cases, round-tables")
    try expect(
      "cases where country is one of ge,\t1️⃣Грузия", "unknown-code",
      "'Грузия' is not in the list 'country'; choose one of by, ge, kz, ru")
    let outcome = Figure.parse(
      QueryText("cases where земля is ge", at: Fixture.page), codebook: try Fixture.codebook(),
      subject: .none)
    #expect(outcome.diagnostics.all.map(\.location.column) == [5 + 12])
  }

  @Test func findsUnknownNames() throws {
    try expect(
      "1️⃣case", "unknown-data-set", "there is no data set or figure 'case'; did you mean 'cases'?")
    try expect(
      "1️⃣documentd", "unknown-data-set",
      "there is no data set or figure 'documentd'; did you mean 'documented'?")
    try expect("fact 1️⃣peple", "unknown-fact", "there is no fact 'peple'; did you mean 'people'?")
    try expect(
      "cases where 1️⃣contry is ge", "unknown-column",
      "the data set 'cases' has no column 'contry'; did you mean 'country'?")
    try expect(
      "sum of 1️⃣participant in round-tables", "unknown-column",
      "the data set 'round-tables' has no column 'participant'; did you mean 'participants'?")
    try expect(
      "cases where country is 1️⃣kx", "unknown-code",
      "'kx' is not in the list 'country'; did you mean 'kz'?")
    try expect(
      "cases where kind is 1️⃣phisical", "unknown-code",
      "'phisical' is not in the list 'violation'; did you mean 'physical'?")
    try expect(
      "left out of 1️⃣documented", "invalid-query",
      "'documented' is the name of a figure; write the name of a data set here")
  }

  @Test(arguments: ["note", "id"])
  func asksForNoFreeTextAndNoKey(_ column: String) throws {
    try expect(
      "cases where 1️⃣\(column) is x", "forbidden-column",
      "the column '\(column)' may name a person; it can't be asked for, take it out")
  }

  @Test(arguments: ["x", "20..5", "5..x", "..", "1.5", "5...7"])
  func findsWhatIsNoRangeOfNumbers(_ text: String) throws {
    try expect(
      "cases where age in 1️⃣\(text)", "invalid-range",
      "'\(text)' is no number and no range; write it as 12 or 5..20")
  }

  @Test(arguments: [
    "x", "2014-13", "2014-Q5", "2014-02-30", "2015..2014", "2014..x", "..", "14", "2014-Q0",
  ])
  func findsWhatIsNoRangeOfDates(_ text: String) throws {
    try expect(
      "cases where date is 1️⃣\(text)", "invalid-range",
      "'\(text)' is no date and no range; write it as 2014, 2014-Q3, 2014-03, 2014-03-08 or "
        + "2014-03..2014-08")
  }

  @Test func onlyNumbersAddUpAndOnlyCodesDiffer() throws {
    try expect(
      "sum of 1️⃣country in round-tables", "invalid-query",
      "only a column of numbers can be added up, and 'country' is none; name another")
    try expect(
      "distinct 1️⃣spent in round-tables", "invalid-query",
      "only different codes can be counted, and 'spent' holds none; name another column")
    try expect(
      "share of 1️⃣distinct country in round-tables", "invalid-query",
      "a number of different codes has no share; take 'share of' away")
  }

  @Test func protectsSensitiveRecords() throws {
    try expect(
      "sum of 1️⃣age in cases", "invalid-query",
      "a sensitive data set can only be counted, not added up; ask for 'cases' itself")
    try expect(
      "distinct 1️⃣violation in cases where country is ge", "invalid-query",
      "different codes of a sensitive data set can only be counted over all its records; take "
        + "'where' away")
  }

  @Test func thisNeedsACodeOfItsList() throws {
    let answers = try #require(try Fixture.codebook().lists["answer"])
    try expect(
      "cases where country is 1️⃣this", "invalid-this",
      "'this' needs a document that is made for each code of a list; write a code, or name the "
        + "list in 'each' of the front matter")
    try expect(
      "cases where country is 1️⃣this", "invalid-this",
      "'this' is a code of the list 'answer', not of 'country'; write a code instead",
      subject: .code(answers, 0))
  }

  @Test func saysOnThePageThatANamedFigureNeedsThis() throws {
    try expect(
      " 1️⃣here", "invalid-this",
      "the figure 'here' is about 'this', a code of a list for each of which the document would "
        + "have to be made; name that list in 'each' of the front matter")
  }

  @Test func placesOtherErrorsOfNamedFiguresInTheCodebook() throws {
    let book = try Fixture.codebook(Fixture.yaml + "\n  typo: {query: case}")
    let outcome = Figure.parse(QueryText("typo", at: Fixture.page), codebook: book, subject: .none)
    let lines = Fixture.yaml.count { $0 == "\n" } + 1
    #expect(
      outcome.diagnostics.all == [
        .error(
          "unknown-data-set", "there is no data set or figure 'case'; did you mean 'cases'?",
          at: Place(file: "content/codebook.yml", line: lines + 1, column: 17))
      ])
  }
}
