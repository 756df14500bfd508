import Codebook
import Disclosure
import Query
import Testing

@Suite struct TableGateTests {
  @Test func withholdsASecondCellWhereTheTotalGivesTheFirstAway() throws {
    let site = try Fixture(
      cases: .records(20, ["country": "by"]) + .records(3, ["country": "ge"])
        + .records(10, ["country": "kz"]))
    let table = try site.published("{of: cases, rows: country}")
    #expect(table.rows == [.code(0), .code(1), .code(2)])
    #expect(table.columns == [])
    #expect(table.values == [[20], [nil], [nil]])
    #expect(table.total.value == 33 && table.columnTotals.map(\.value) == [33])
    #expect(table.rowTotals == [])
    #expect((table.withheldCount, table.valueCount) == (2, 4))
  }

  @Test func protectsRowsAndColumnsTogether() throws {
    let site = try Fixture(
      cases: .records(3, ["country": "by", "complaint": "yes"])
        + .records(20, ["country": "by", "complaint": "no"])
        + .records(21, ["country": "ge", "complaint": "yes"])
        + .records(22, ["country": "ge", "complaint": "no"])
        + .records(30, ["country": "kz", "complaint": "yes"])
        + .records(31, ["country": "kz", "complaint": "no"]))
    let table = try site.published("{of: cases, rows: country, columns: complaint}")
    #expect(table.values == [[nil, nil], [nil, nil], [30, 31]])
    #expect(table.rowTotals.map(\.value) == [23, 43, 61])
    #expect(table.columnTotals.map(\.value) == [54, 73])
    #expect(table.total.value == 127)
    #expect((table.withheldCount, table.valueCount) == (4, 12))
  }

  @Test func printsZerosUnlessTheyAreProtected() throws {
    let site = try Fixture(
      cases: .records(20, ["country": "by"]) + .records(10, ["country": "kz"]))
    #expect(try site.published("{of: cases, rows: country}").values == [[20], [0], [10]])
    let table = try site.published("{of: cases, rows: country}", zeros: .protected)
    // The row of what is not recorded is there too, so that its absence says nothing.
    #expect(table.rows.last == .missing)
    // The ten are hidden with the zeros: beside a total of 30 the rest of 20 + 10 would be nothing.
    #expect(table.values == [[20], [nil], [nil], [nil]])
  }

  @Test func showsWhatIsNotRecorded() throws {
    let site = try Fixture(
      cases: .records(20, ["country": "by"]) + .records(10, [:]))
    let table = try site.published("{of: cases, rows: country}")
    #expect(table.rows == [.code(0), .code(1), .code(2), .missing])
    #expect(table.values == [[20], [0], [0], [10]])
  }

  @Test func protectsAllButThree() throws {
    let site = try Fixture(
      cases: .records(20, ["violation": "assault"]) + .records(3, ["violation": "theft|assault"])
        + .records(3, ["violation": "torture"]) + .records(9, ["violation": "extortion|torture"]))
    let table = try site.published("{of: cases, rows: violation}")
    // Assault 23 of 35, torture 12, theft 3 (small), extortion 9: no sum gives theft away.
    #expect(table.values == [[23], [12], [nil], [9]])
    #expect(table.total.value == 35)
    // Physical: 35, property: 12. Nobody is outside the first group, which may be known.
    #expect(
      try site.published("{of: cases, rows: violation by group}").values == [[35], [12]])
    let most = try Fixture(
      cases: .records(20, ["violation": "assault"]) + .records(3, ["violation": "theft"])
        + .records(6, ["violation": "theft|assault"]))
    // 26 of 29 name assault: "all but three" would be as good as "three".
    #expect(try most.published("{of: cases, rows: violation}").values == [[nil], [0], [9], [0]])
  }

  @Test func breaksSharesDown() throws {
    let site = try Fixture(
      cases: .records(10, ["country": "by", "complaint": "yes"])
        + .records(10, ["country": "by", "complaint": "no"])
        + .records(12, ["country": "ge", "complaint": "yes"])
        + .records(2, ["country": "ge", "complaint": "no"])
        + .records(15, ["country": "kz", "complaint": "yes"])
        + .records(25, ["country": "kz", "complaint": "no"]))
    let table = try site.published(
      "{of: share of cases where complaint is yes, rows: country}")
    // Two of Georgia did not complain; with the totals, another country goes too.
    #expect(table.cells[1][0].isWithheld)
    #expect(table.cells.joined().count { $0.isWithheld } == 2)
    #expect((table.total.value, table.total.whole) == (37, 74))
    #expect(table.cells.joined().map(\.isShare) == [true, true, true])
  }

  @Test func runsPeriodsWithoutGaps() throws {
    let site = try Fixture(
      cases: .records(8, ["date": "2014-02-03"]) + .records(9, ["date": "2014-11"])
        + .records(10, ["date": "2015"]) + .records(11, [:]))
    func periods(_ codes: String...) throws -> [Query.Category] {
      try codes.map { .period(try #require(Period(code: $0))) }
    }
    let quarters = try site.published("{of: cases, rows: date by quarter}")
    // A year is no quarter: those records are beside those without a date.
    #expect(
      try quarters.rows == periods("2014-Q1", "2014-Q2", "2014-Q3", "2014-Q4") + [.missing])
    #expect(quarters.values == [[8], [0], [0], [9], [21]])
    let years = try site.published("{of: cases, rows: date by year}")
    #expect(try years.rows == periods("2014", "2015") + [.missing])
    #expect(years.values == [[17], [10], [11]])
    let months = try site.published(
      "{of: cases, where: date in 2014-05..2014-12, rows: date by month}")
    #expect(
      try months.rows
        == periods(
          "2014-05", "2014-06", "2014-07", "2014-08", "2014-09", "2014-10", "2014-11"))
    #expect(months.values.joined().compactMap { $0 } == [0, 0, 0, 0, 0, 0, 9])
    let none = try site.published("{of: cases, where: date in 2016, rows: date by month}")
    #expect(none.rows == [] && none.total.value == 0)
  }

  @Test func doesNotProtectARegister() throws {
    let site = try Fixture(
      events: """
        by,theft|assault,2014-05-01,3,10.50,a
        by,theft,2014-06-30,,0.05,b
        ge,,,2,,c
        """)
    let counts = try site.published("{of: events, rows: country, columns: topics by group}")
    #expect(counts.values == [[1, 2, 0], [0, 0, 1], [0, 0, 0]])
    #expect(counts.rowTotals.map(\.value) == [2, 1, 0])
    #expect(counts.columnTotals.map(\.value) == [1, 2, 1])
    let spent = try site.published("{of: sum of spent in events, rows: held by month}")
    #expect(spent.values == [[1050], [5], [0]])
    #expect(spent.total.value == 1055 && spent.query.isMoney)
    let topics = try site.published("{of: distinct topics in events, rows: country}")
    #expect(topics.values == [[2], [0], [0]])
  }

  @Test func countsWithheldCellsOfSensitiveTablesAlone() throws {
    let site = try Fixture(
      cases: .records(20, ["country": "by"]) + .records(3, ["country": "ge"])
        + .records(10, ["country": "kz"]))
    var plan = Plan()
    plan.ask(try site.table("{of: cases, rows: country}"), threshold: 5)
    plan.ask(try site.table("{of: events, rows: country}"), threshold: 5)
    let share = try site.figure("withheld cells")
    let least = try site.figure("least count")
    plan.ask(share, threshold: 5)
    plan.ask(least, threshold: 10)
    let release = try site.release(plan)
    #expect((release.value(share).value, release.value(share).whole) == (2, 4))
    #expect(release.value(least).value == 5)
  }

  /// 22 = 20 + x + y with zeros printed is 20 + 1 + 1.
  @Test func hiddenNumbersKeepRoom() throws {
    let site = try Fixture(
      cases: .records(20, ["country": "by"]) + .records(1, ["country": "ge"])
        + .records(1, ["country": "kz"]))
    #expect(try site.published("{of: cases, rows: country}").values == [[nil], [nil], [nil]])
    let larger = try Fixture(
      cases: .records(20, ["country": "by"]) + .records(4, ["country": "ge"])
        + .records(3, ["country": "kz"]))
    #expect(try larger.published("{of: cases, rows: country}").values == [[20], [nil], [nil]])
  }

  @Test func aCellHasOneFateInEveryTable() throws {
    let site = try Fixture(
      cases: .records(3, ["country": "by", "complaint": "yes"])
        + .records(20, ["country": "by", "complaint": "no"])
        + .records(21, ["country": "ge", "complaint": "yes"])
        + .records(22, ["country": "ge", "complaint": "no"]))
    let both = try site.table("{of: cases, rows: country, columns: complaint}")
    let one = try site.table("{of: cases, where: country is ge, rows: complaint}")
    let word = try site.figure(
      "cases where complaint is no and country is not kz and country is ge")
    var plan = Plan()
    plan.ask(one, threshold: 5)
    plan.ask(both, threshold: 5)
    plan.ask(word, threshold: 5)
    let release = try site.release(plan)
    let whole = try #require(release.table(both))
    #expect(whole.values[1] == [nil, nil])
    #expect(release.table(one)?.values == [[nil], [nil]])
    #expect(release.value(word).isWithheld)
  }

  @Test func looksAgainAtATableWhenAnotherWithholdsItsCells() throws {
    let site = try Fixture(
      cases: .records(20, ["country": "by"]) + .records(30, ["country": "ge"])
        + .records(3, ["country": "kz"]))
    let two = try site.table("{of: cases, where: 'country is one of by, ge', rows: country}")
    let all = try site.table("{of: cases, rows: country}")
    var plan = Plan()
    plan.ask(two, threshold: 5)
    plan.ask(all, threshold: 5)
    let table = try #require(try site.release(plan).table(two))
    // The three of Kazakhstan take Belarus along, in both tables; and there Georgia or the total.
    #expect(table.cells[0][0].isWithheld)
    #expect(table.cells[1][0].isWithheld || table.total.isWithheld)
  }
}
