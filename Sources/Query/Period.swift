public import Codebook

/// The length of a period.
public enum PeriodUnit: String, Hashable, Sendable, CaseIterable {
  /// A calendar year.
  case year
  /// Three months from January, April, July or October.
  case quarter
  /// A calendar month.
  case month

  /// How many of them a year has.
  public var perYear: Int {
    switch self {
    case .year: 1
    case .quarter: 4
    case .month: 12
    }
  }
}

/// One year, quarter or month.
public struct Period: Hashable, Comparable, Sendable {
  /// Its length.
  public let unit: PeriodUnit
  /// Periods of that length since year 0.
  public let index: Int

  /// The period of that number.
  public init(unit: PeriodUnit, index: Int) {
    self.unit = unit
    self.index = index
  }

  /// The period that holds a day.
  public init(unit: PeriodUnit, of day: CalendarDay) {
    let (year, month, _) = day.components
    self.init(unit: unit, index: year * unit.perYear + (month - 1) * unit.perYear / 12)
  }

  /// The year.
  public var year: Int { index / unit.perYear }
  /// The number of the period within its year, from 1.
  public var number: Int { index % unit.perYear + 1 }

  /// Its first and last day; `nil` beyond the calendar's years 1 to 9999.
  public var days: ClosedRange<CalendarDay>? {
    let months = 12 / unit.perYear
    let firstMonth = (number - 1) * months + 1
    let lastMonth = firstMonth + months - 1
    guard let first = CalendarDay(year: year, month: firstMonth, day: 1),
      let last = CalendarDay(
        year: year, month: lastMonth, day: CalendarDay.length(ofMonth: lastMonth, in: year))
    else { return nil }
    return first...last
  }

  /// `2014`, `2014-Q3` or `2014-03`, as queries and downloads write it.
  public var code: String {
    let digits = String(year)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return switch unit {
    case .year: padded
    case .quarter: "\(padded)-Q\(number)"
    case .month: "\(padded)-\(number < 10 ? "0" : "")\(number)"
    }
  }

  /// Reads what `code` writes.
  public init?(code: some StringProtocol) {
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, first.allSatisfy(\.isASCIIDigit),
      let year = Int(first), year > 0
    else { return nil }
    switch parts.count {
    case 1: self.init(unit: .year, index: year)
    case 2 where parts[1].first == "Q":
      guard let quarter = Int(parts[1].dropFirst()), (1...4).contains(quarter),
        parts[1].utf8.count == 2
      else { return nil }
      self.init(unit: .quarter, index: year * 4 + quarter - 1)
    case 2:
      guard parts[1].utf8.count == 2, parts[1].allSatisfy(\.isASCIIDigit),
        let month = Int(parts[1]), (1...12).contains(month)
      else { return nil }
      self.init(unit: .month, index: year * 12 + month - 1)
    default: return nil
    }
  }

  /// Orders periods of one length by time.
  public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
