import Codebook
import Query
import Testing

@Suite struct PeriodTests {
  @Test(arguments: PeriodUnit.allCases)
  func holdsEachOfItsDaysAndNoOther(_ unit: PeriodUnit) throws {
    // Every day of 1999 to 2016, in one walk.
    let days = try Fixture.days("1999-01-01", "2016-12-31")
    var last: Period?
    for number in days.lowerBound.number...days.upperBound.number {
      let day = CalendarDay(number: number)
      let period = Period(unit: unit, of: day)
      let range = try #require(period.days)
      #expect(range.contains(day), "\(period.code) and \(day.iso)")
      if let last, last != period {
        #expect(period.index == last.index + 1 && last < period)
        #expect(range.lowerBound == day)
        #expect(last.days?.upperBound.number == number - 1)
      }
      last = period
    }
  }

  @Test(arguments: PeriodUnit.allCases)
  func readsWhatItWrites(_ unit: PeriodUnit) {
    for index in unit.perYear * 1..<unit.perYear * 2100 {
      let period = Period(unit: unit, index: index)
      #expect(Period(code: period.code) == period)
    }
  }

  @Test(arguments: [
    ("2014", PeriodUnit.year, 2014, 1, "2014-01-01", "2014-12-31"),
    ("2014-Q1", .quarter, 2014, 1, "2014-01-01", "2014-03-31"),
    ("2014-Q4", .quarter, 2014, 4, "2014-10-01", "2014-12-31"),
    ("2016-02", .month, 2016, 2, "2016-02-01", "2016-02-29"),
    ("0033-12", .month, 33, 12, "0033-12-01", "0033-12-31"),
  ])
  func knowsItsPartsAndDays(
    _ code: String, _ unit: PeriodUnit, _ year: Int, _ number: Int, _ first: String, _ last: String
  ) throws {
    let period = try #require(Period(code: code))
    #expect((period.unit, period.year, period.number) == (unit, year, number))
    #expect(try period.days == Fixture.days(first, last))
    #expect(period.code == code)
  }

  @Test(arguments: [
    "", "14", "02014", "0000", "2014-", "2014-3", "2014-00", "2014-13", "2014-Q0", "2014-Q5",
    "2014-Q", "2014-Q11", "2014-q1", "2014-03-08", "-2014", "２０１４", "2014-Q١", "+014", "2014-+1",
  ])
  func refusesEverythingElse(_ code: String) {
    #expect(Period(code: code) == nil)
  }

  @Test func hasNoDaysBeyondTheCalendar() {
    #expect(Period(unit: .year, index: 0).days == nil)
    #expect(Period(unit: .month, index: 10_000 * 12).days == nil)
    #expect(Period(unit: .month, index: 9999 * 12 + 11).days != nil)
  }
}
