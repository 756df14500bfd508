import Codebook
import Query
import Testing

@Suite struct ConditionTests {
  @Test(arguments: [
    ("country is ge", [1]), ("country is one of ru, by", [0, 3]),
    ("country is one of kz", [2]), ("country is one of by,ge , kz", [0, 1, 2]),
    ("country is recorded", [0, 1, 2, 3]), ("country is missing", [-1]),
    ("country is not ge", [-1, 0, 2, 3]),
  ])
  func readsTestsOfOneCode(_ text: String, _ positions: [Int]) throws {
    let set = CodeSet(positions: positions)
    #expect(
      try Fixture.filter(text) == Filter([Condition(column: 1, test: .isIn(set))]))
  }

  @Test(arguments: [
    ("kind is physical", [0, 1]), ("kind is one of physical, theft", [0, 1, 2]),
    ("kind is not physical", [-1, 2, 3]),
  ])
  func readsGroupsAsTheirCodes(_ text: String, _ positions: [Int]) throws {
    let set = CodeSet(positions: positions)
    #expect(
      try Fixture.filter(text) == Filter([Condition(column: 4, test: .isIn(set))]))
  }

  @Test(arguments: [
    ("violation is torture", Test.names(0b0010)),
    ("violation is physical", .names(0b0011)),
    ("violation is one of threats, physical", .names(0b1011)),
    ("violation is not torture", .namesNone(0b0010)),
    ("violation is not physical", .namesNone(0b0011)),
    ("violation is missing", .isMissing),
    ("violation is recorded", .isRecorded),
  ])
  func readsTestsOfSeveralCodes(_ text: String, _ test: Query.Test) throws {
    #expect(try Fixture.filter(text) == Filter([Condition(column: 3, test: test)]))
  }

  @Test(arguments: [
    ("age is 7", Test.inRange(7...7)), ("age in 5..20", .inRange(5...20)),
    ("age is 5..20", .inRange(5...20)), ("age in 18..", .inRange(18...Int.max)),
    ("age in ..17", .inRange(0...17)), ("age in 7", .inRange(7...7)),
    ("age is not 7", .notInRange(7...7)), ("age is not 5..20", .notInRange(5...20)),
    ("age is missing", .isMissing), ("age is recorded", .isRecorded),
  ])
  func readsTestsOfNumbers(_ text: String, _ test: Query.Test) throws {
    #expect(try Fixture.filter(text) == Filter([Condition(column: 6, test: test)]))
  }

  @Test func readsAmountsInHundredths() throws {
    #expect(
      try Fixture.filter("spent in 12.5..100", of: "round-tables")
        == Filter([Condition(column: 4, test: .inRange(1250...10_000))]))
  }

  @Test(arguments: [
    ("is 2014", "2014-01-01", "2014-12-31"),
    ("is 2014-Q3", "2014-07-01", "2014-09-30"),
    ("is 2016-02", "2016-02-01", "2016-02-29"),
    ("is 2014-03-08", "2014-03-08", "2014-03-08"),
    ("in 2014-03..2014-08", "2014-03-01", "2014-08-31"),
    ("in 2014..2015-Q1", "2014-01-01", "2015-03-31"),
    ("in 2014-12-31..2015", "2014-12-31", "2015-12-31"),
    ("in 2014", "2014-01-01", "2014-12-31"),
  ])
  func readsTestsOfDates(_ text: String, _ first: String, _ last: String) throws {
    let days = try Fixture.days(first, last)
    #expect(
      try Fixture.filter("date \(text)") == Filter([Condition(column: 5, test: .during(days))]))
    let negation = text.replacing("is ", with: "is not ").replacing("in ", with: "is not ")
    #expect(
      try Fixture.filter("date \(negation)")
        == Filter([Condition(column: 5, test: .notDuring(days))]))
  }

  @Test func readsOpenRangesOfDates() throws {
    let first = try #require(CalendarDay(year: 1, month: 1, day: 1))
    let last = try #require(CalendarDay(year: 9999, month: 12, day: 31))
    let turn = try Fixture.days("2014-12-31", "2015-01-01")
    func days(_ text: String) throws -> ClosedRange<CalendarDay> {
      let filter = try Fixture.filter("date in \(text)")
      guard case .during(let days) = try #require(filter.conditions.first).test else {
        Issue.record("\(filter) is no range")
        return turn
      }
      return days
    }
    let (until, from) = (try days("..2014"), try days("2015.."))
    #expect(until.upperBound == turn.lowerBound && until.lowerBound <= first)
    #expect(from.lowerBound == turn.upperBound && from.upperBound >= last)
  }

  @Test func readsDatesThatAreThereOrNot() throws {
    #expect(
      try Fixture.filter("date is missing") == Filter([Condition(column: 5, test: .isMissing)]))
    #expect(
      try Fixture.filter("date is recorded") == Filter([Condition(column: 5, test: .isRecorded)]))
  }

  @Test func readsThis() throws {
    let book = try Fixture.codebook()
    let country = try #require(book.lists["country"])
    let kazakhstan = try Fixture.filter("country is kz")
    #expect(
      try Fixture.filter("country is this", subject: .code(country, 2)) == kazakhstan)
    #expect(
      try Fixture.filter("country is not this", subject: .code(country, 2))
        == Fixture.filter("country is not kz"))
    #expect(
      try Fixture.filter("country is one of ge, this", subject: .code(country, 2))
        == Fixture.filter("country is one of ge, kz"))
    #expect(
      try Fixture.figure("here", subject: .code(country, 2)).query
        == .number(NumberQuery(dataSet: "cases", filter: kazakhstan)))
    #expect(
      try Fixture.filter("country is this", subject: .any) == Fixture.filter("country is by"))
    #expect(Subject.code(country, 2).code == "kz")
    #expect(Subject.any.code == nil && Subject.none.code == nil)
  }
}
