import Foundation
import Localization
import Testing

@Suite struct LanguageFormatDatesTests {
  /// `_` stands for the narrow space that does not break.
  @Test func writesDatesByTheTable() {
    let rows = locales.map { tag, _ in
      let format = LanguageFormat(tag)
      return [
        format.date(year: 2026, month: 3, day: 5), format.month(year: 2014, month: 11),
        format.quarter(year: 2026, quarter: 2),
      ].joined(separator: " | ").replacing("\u{202F}", with: "_")
    }
    #expect(
      rows == [
        "5 сакавіка 2026_г. | лістапад 2014 | 2-гі кв. 2026",
        "5 March 2026 | November 2014 | Q2 2026",
        "5 მარტი, 2026 | ნოემბერი, 2014 | II კვ., 2026",
        "2026_ж. 5 наурыз | 2014_ж. қараша | 2026_ж. \u{406}\u{406} тқс.",
        "2026-ж., 5-март | 2014-ж., ноябрь | 2026-ж., 2-чей.",
        "5 martie 2026 | noiembrie 2014 | trim. II 2026",
        "5 марта 2026_г. | ноябрь 2014_г. | 2-й кв. 2026_г.",
        "5 березня 2026_р. | листопад 2014_р. | 2-й кв. 2026",
      ])
  }

  @Test(arguments: locales)
  func writesEveryDayAsFoundationDoes(tag: String, locale: String) throws {
    let foundation = try FoundationDates(locale)
    let format = LanguageFormat(tag)
    for offset in 0..<(366 * 8) {
      let (date, year, month, day) = try foundation.day(offset)
      #expect(
        format.date(year: year, month: month, day: day) == foundation.long.string(from: date),
        "\(tag) \(year)-\(month)-\(day)")
    }
  }

  @Test(arguments: locales)
  func writesEveryMonthAndQuarterAsFoundationDoes(tag: String, locale: String) throws {
    let foundation = try FoundationDates(locale)
    let format = LanguageFormat(tag)
    for offset in stride(from: 0, to: 366 * 8, by: 27) {
      let (date, year, month, _) = try foundation.day(offset)
      #expect(
        format.month(year: year, month: month) == foundation.month.string(from: date),
        "\(tag) \(year)-\(month)")
      #expect(
        format.quarter(year: year, quarter: (month + 2) / 3)
          == foundation.quarter.string(from: date), "\(tag) \(year)-\(month)")
    }
  }

  @Test func leavesAMonthThatIsNoneANumber() {
    let format = LanguageFormat("en")
    #expect(format.date(year: 2014, month: 0, day: 1) == "1 0 2014")
    #expect(format.month(year: 2014, month: 13) == "13 2014")
    #expect(format.quarter(year: 2014, quarter: 5) == "5 2014")
  }
}

/// Foundation's calendar and formats of a locale, in a time zone without changes.
private struct FoundationDates {
  let calendar: Calendar
  let long = DateFormatter()
  let month = DateFormatter()
  let quarter = DateFormatter()
  private let start: Date

  init(_ identifier: String) throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    self.calendar = calendar
    start = try #require(
      calendar.date(from: DateComponents(year: 2010, month: 1, day: 1, hour: 12)))
    for formatter in [long, month, quarter] {
      formatter.locale = Locale(identifier: identifier)
      formatter.calendar = calendar
      formatter.timeZone = .gmt
    }
    long.dateStyle = .long
    long.timeStyle = .none
    month.setLocalizedDateFormatFromTemplate("yMMMM")
    quarter.setLocalizedDateFormatFromTemplate("yQQQ")
  }

  func day(_ offset: Int) throws -> (Date, year: Int, month: Int, day: Int) {
    let date = try #require(calendar.date(byAdding: .day, value: offset, to: start))
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    return (
      date, try #require(parts.year), try #require(parts.month), try #require(parts.day)
    )
  }
}
