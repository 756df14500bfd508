import LocatedYAML
import Query
import TestSupport
import Testing

@Suite struct RegisterQueryTests {
  private func register(
    _ marked: String, finds expected: Expected...,
    location: Testing.SourceLocation = #_sourceLocation
  ) throws -> RegisterQuery? {
    try Fixture.block(marked, finds: expected, location: location) {
      RegisterQuery.parse(&$0, codebook: $1, subject: $2)
    }
  }

  @Test func listsColumnsInTheOrderAskedFor() throws {
    let register = try #require(
      try register(
        """
        data: round-tables
        where: country is not by
        columns: [title, held, spent, participants]
        total: [spent]
        """))
    #expect(register.dataSet == "round-tables")
    #expect(try register.filter == Fixture.filter("country is not by", of: "round-tables"))
    #expect(register.columns == [5, 2, 4, 3])
    #expect(register.totals == [4])
  }

  @Test(arguments: [
    (
      "{data: 1️⃣cases, columns: [country]}", "sensitive-register",
      "'cases' is sensitive: its records can be counted, but not listed; ask for a table"
    ),
    (
      "{data: 1️⃣round-table, columns: [country]}", "unknown-data-set",
      "there is no data set or figure 'round-table'; did you mean 'round-tables'?"
    ),
    (
      "{data: round-tables 1️⃣x, columns: [country]}", "invalid-query",
      "'x' is not expected here; take out what stands from here on"
    ),
    (
      "{data: round-tables, columns: [country, 1️⃣titel]}", "unknown-column",
      "the data set 'round-tables' has no column 'titel'; did you mean 'title'?"
    ),
    (
      "{data: round-tables, columns: [title 1️⃣x]}", "invalid-query",
      "'x' is not expected here; take out what stands from here on"
    ),
    (
      "{data: round-tables, columns: [title], total: [1️⃣spent]}", "invalid-query",
      "'total' names columns of numbers that the table shows; take this one out, or name another"
    ),
    (
      "{data: round-tables, columns: [title], total: [1️⃣title]}", "invalid-query",
      "'total' names columns of numbers that the table shows; take this one out, or name another"
    ),
    (
      "{data: round-tables, where: 1️⃣title is x, columns: [country]}",
      "forbidden-column", "the column 'title' may name a person; it can't be asked for, take it out"
    ),
    ("1️⃣{data: round-tables}", "missing-key", "the table names no 'columns'; list those to show"),
    ("1️⃣{columns: [title]}", "missing-key", "the table has no 'data'; add it"),
  ])
  func findsWhatIsWrong(_ marked: String, _ id: String, _ message: String) throws {
    #expect(try register(marked, finds: .error("1️⃣", id, message)) == nil)
  }
}
