import Codebook
import LocatedYAML
import Query
import TestSupport
import Testing

@Suite struct TableQueryTests {
  private func table(
    _ marked: String, finds expected: Expected..., subject: Subject = .none,
    location: Testing.SourceLocation = #_sourceLocation
  ) throws -> TableQuery? {
    try Fixture.block(marked, finds: expected, subject: subject, location: location) {
      TableQuery.parse(&$0, codebook: $1, subject: $2)
    }
  }

  @Test func countsByOneColumn() throws {
    let table = try #require(try table("{of: cases, rows: country}"))
    #expect(table.whole == NumberQuery(dataSet: "cases"))
    #expect(table.value == .number)
    #expect((table.rows.column, table.rows.name) == (1, "country"))
    #expect((table.rows.isMultiple, table.rows.grouping) == (false, .codes))
    #expect(table.columns == nil)
    #expect((table.unit, table.isMoney) == ("case", false))
  }

  @Test func countsByTwoColumns() throws {
    let table = try #require(
      try table(
        """
        of: cases where complaint is yes
        where: country is one of by, ge
        rows: violation by group
        columns: date by quarter
        """))
    #expect(
      try table.whole
        == NumberQuery(
          dataSet: "cases",
          filter: Fixture.filter("country is one of by, ge and complaint is yes")))
    #expect((table.rows.isMultiple, table.rows.grouping) == (true, .groups))
    let columns = try #require(table.columns)
    #expect((columns.column, columns.grouping) == (5, .periods(.quarter)))
    #expect(columns.list == nil && columns.fixedCategories == [])
  }

  @Test func sharesAmongABase() throws {
    let table = try #require(
      try table(
        """
        of: share of cases where complaint is yes
        where: age is recorded
        among: complaint is recorded
        rows: country
        """))
    #expect(
      try table.whole
        == NumberQuery(dataSet: "cases", filter: Fixture.filter("complaint is recorded")))
    #expect(try table.value == .share(Fixture.filter("complaint is yes and age is recorded")))
  }

  @Test func breaksDownSumsOfRegistersAndNamedNumbers() throws {
    let spent = try #require(try table("{of: sum of spent in round-tables, rows: country}"))
    #expect(spent.whole.measure == .sum(column: 4))
    #expect((spent.unit, spent.isMoney) == (nil, true))
    let different = try #require(
      try table("{of: distinct topics in round-tables, rows: country}"))
    #expect(different.whole.measure == .distinct(column: 1))
    let named = try #require(try table("{of: documented, rows: country}"))
    #expect(
      try named.whole
        == NumberQuery(dataSet: "cases", filter: Fixture.filter("complaint is recorded")))
    #expect(named.unit == "report")
  }

  @Test func usesThis() throws {
    let country = try #require(try Fixture.codebook().lists["country"])
    let table = try #require(
      try table(
        "{of: cases, where: country is this, rows: kind}", subject: .code(country, 1)))
    #expect(try table.whole.filter == Fixture.filter("country is ge"))
  }

  @Test func findsWhatIsMissing() throws {
    #expect(
      try table(
        "1️⃣{}",
        finds: .error("1️⃣", "missing-key", "the table has no 'of'; add it"),
        .error("1️⃣", "missing-key", "the table has no 'rows'; add it")) == nil)
  }

  @Test(arguments: [
    (
      "{of: 1️⃣case, rows: country}", "unknown-data-set",
      "there is no data set or figure 'case'; did you mean 'cases'?"
    ),
    (
      "{of: cases 1️⃣country, rows: country}", "invalid-query",
      "'country' is not expected here; take out what stands from here on"
    ),
    (
      "{of: cases, where: '1️⃣contry is by', rows: country}", "unknown-column",
      "the data set 'cases' has no column 'contry'; did you mean 'country'?"
    ),
    (
      "{of: cases, rows: 1️⃣note}", "invalid-table",
      "'note' holds no codes and no dates to break a table down by; name another column"
    ),
    (
      "{of: cases, rows: age by 1️⃣year}", "invalid-table",
      "'age' can't be broken down by year; leave that out, or name another column"
    ),
    (
      "{of: cases, rows: country by 1️⃣year}", "invalid-table",
      "'country' can't be broken down by year; leave that out, or name another column"
    ),
    (
      "{of: cases, rows: country by 1️⃣group}", "invalid-table",
      "the list 'country' has no groups; leave out 'by group', or add them to the codebook"
    ),
    (
      "{of: cases, rows: 1️⃣date}", "invalid-table",
      "say by what the date is broken down: 'date by quarter', for example"
    ),
    (
      "{of: cases, rows: date by 1️⃣week}", "invalid-table",
      "a date is broken down by year, quarter or month; write one of them"
    ),
    (
      "{of: cases, rows: country by1️⃣}", "invalid-query",
      "group, year, quarter or month is expected here; write it"
    ),
    (
      "{of: cases, rows: country, columns: kind 1️⃣x}", "invalid-query",
      "'x' is not expected here; take out what stands from here on"
    ),
    (
      "{of: cases, rows: violation, columns: 1️⃣also by group}", "invalid-table",
      "'violation' and 'also' both hold several codes a record; a table can have one such column, "
        + "name another for one of them"
    ),
    (
      "{of: cases, among: 1️⃣country is by, rows: kind}", "invalid-query",
      "'among' names the base of a share; write 'share of' in 'of', or take 'among' away"
    ),
    (
      "{of: 1️⃣complaint-share, rows: country}", "invalid-table",
      "the figure 'complaint-share' is no number that can be broken down; write a data set instead"
    ),
    (
      "{of: share of 1️⃣distinct topics in round-tables, rows: country}", "invalid-query",
      "a number of different codes has no share; take 'share of' away"
    ),
    (
      "{of: 1️⃣distinct violation in cases, rows: country}", "invalid-table",
      "a table of a sensitive data set counts its records, and nothing else; write 'of: cases'"
    ),
  ])
  func findsWhatIsWrong(_ marked: String, _ id: String, _ message: String) throws {
    #expect(try table(marked, finds: .error("1️⃣", id, message)) == nil)
  }

  // MARK: Categories

  @Test func namesItsCategories() throws {
    let codes = try #require(try table("{of: cases, rows: kind}")).rows
    #expect(codes.fixedCategories == [.code(0), .code(1), .code(2), .code(3)])
    #expect(codes.condition(.code(2)) == Condition(column: 4, test: .isIn(CodeSet(positions: [2]))))
    #expect(codes.condition(.missing) == Condition(column: 4, test: .isIn(.missing)))
    let groups = try #require(try table("{of: cases, rows: kind by group}")).rows
    #expect(groups.fixedCategories == [.group(0), .group(1)])
    #expect(
      groups.condition(.group(1)) == Condition(column: 4, test: .isIn(CodeSet(positions: [2, 3]))))
    let several = try #require(try table("{of: cases, rows: violation}")).rows
    #expect(several.condition(.code(2)) == Condition(column: 3, test: .names(0b0100)))
    #expect(several.condition(.missing) == Condition(column: 3, test: .isMissing))
    let kinds = try #require(try table("{of: cases, rows: violation by group}")).rows
    #expect(kinds.condition(.group(1)) == Condition(column: 3, test: .names(0b1100)))
    let quarters = try #require(try table("{of: cases, rows: date by quarter}")).rows
    let quarter = try #require(Period(code: "2014-Q2"))
    #expect(
      try quarters.condition(.period(quarter))
        == Condition(column: 5, test: .during(Fixture.days("2014-04-01", "2014-06-30"))))
    #expect(quarters.condition(.missing) == Condition(column: 5, test: .coarserThan(.quarter)))
  }
}
