import Codebook
import FoundationEssentials
import Testing

@Suite struct CalendarDayTests {
  @Test func agreesWithFoundationOnTwoHundredYears() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    // From 1900 to 2100, across both kinds of century.
    for number in stride(from: -25_567, through: 47_847, by: 1) {
      let day = CalendarDay(number: number)
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let (year, month, dayOfMonth) = day.components
      guard (parts.year, parts.month, parts.day) == (year, month, dayOfMonth) else {
        Issue.record("day \(number) is \(parts), not \(day.iso)")
        return
      }
      guard CalendarDay(year: year, month: month, day: dayOfMonth) == day,
        CalendarDay(iso: day.iso) == day
      else {
        Issue.record("\(day.iso) is not read back as day \(number)")
        return
      }
    }
  }

  @Test func walksTheWholeCalendarDayByDay() throws {
    let first = try #require(CalendarDay(year: 1, month: 1, day: 1))
    let last = try #require(CalendarDay(year: 9999, month: 12, day: 31))
    #expect((first.number, last.number) == (-719_162, 2_932_896))
    var (year, month, day) = (1, 1, 1)
    for number in first.number...last.number {
      guard CalendarDay(number: number).components == (year, month, day) else {
        Issue.record("day \(number) is not \(year)-\(month)-\(day)")
        return
      }
      day += 1
      if day > CalendarDay.length(ofMonth: month, in: year) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(year == 10_000)
  }

  @Test func knowsTheLengthOfFebruary() {
    let lengths = [1900, 2000, 2014, 2016, 2100].map { CalendarDay.length(ofMonth: 2, in: $0) }
    #expect(lengths == [28, 29, 28, 29, 28])
  }

  @Test func writesISO8601() throws {
    #expect(CalendarDay(number: 0).iso == "1970-01-01")
    #expect(try #require(CalendarDay(year: 33, month: 4, day: 3)).iso == "0033-04-03")
  }

  @Test(arguments: [
    "2014-02-29", "2014-13-01", "2014-00-01", "2014-01-00", "2014-01-32", "0000-01-01", "2014-1-1",
    "14-01-01", "2014-01", "2014", "", "2014-01-01-01", "2014/01/01", "+201-01-01", "２０１４-01-01",
    " 2014-01-01", "2014-01-01 ",
  ])
  func refusesWhatIsNoDay(_ text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test func ordersByTime() {
    #expect(CalendarDay(number: -1) < CalendarDay(number: 0))
  }
}
