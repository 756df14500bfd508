import Query
import Testing

/// The words of a question ask the same question again.
@Suite struct FigureQueryTextTests {
  @Test(arguments: [
    "cases", "cases where country is ge and complaint is yes", "cases where violation is physical",
    "cases where violation is one of assault, theft", "cases where country is not ge",
    "cases where date is 2014-Q3", "cases where date in 2014-03..2014-08",
    "cases where date is missing", "cases where age in 5..20",
    "share of cases where complaint is yes",
    "share of cases where complaint is yes among country is ge",
    "share of cases where complaint is yes among country is ge and complaint is recorded",
    "share of cases where violation is physical among violation is other_kinds",
    "share of sum of spent in round-tables where country is by",
    "sum of participants in round-tables where country is kz", "distinct country in round-tables",
    "left out of cases", "withheld cells", "least count", "fact people", "complaint-share",
  ])
  func askTheSameAgain(_ text: String) throws {
    let codebook = try Fixture.codebook()
    let figure = try Fixture.figure(text)
    let words = figure.query.text(in: codebook)
    #expect(try Fixture.figure(words).query == figure.query, "\(words)")
  }

  @Test(arguments: [
    ("{of: cases, rows: violation}", ["rows: violation by group"]),
    (
      "{of: cases, rows: violation, columns: date by month}",
      ["rows: violation by group", "columns: date by quarter"]
    ),
    ("{of: cases, rows: date by quarter}", ["rows: date by year"]),
    ("{of: cases, rows: date by year, columns: country}", []),
    ("{of: cases, rows: violation by group}", []),
  ])
  func tablesKnowWhatIsCoarser(_ yaml: String, _ lines: [String]) throws {
    let table = try Fixture.block(yaml) { TableQuery.parse(&$0, codebook: $1, subject: $2) }
    let coarser = try #require(table).coarser
    #expect(coarser.map(\.line) == lines)
    #expect(coarser.allSatisfy { $0.query.whole == NumberQuery(dataSet: "cases") })
  }
}
