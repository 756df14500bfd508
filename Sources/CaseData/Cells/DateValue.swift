public import Codebook

/// A day, a month or a year, as exactly as it is known.
public struct DateValue: Hashable, Sendable {
  /// How exact a date is.
  public enum Precision: UInt8, Sendable {
    /// There is no date.
    case none
    /// A year.
    case year
    /// A month of a year.
    case month
    /// A day.
    case day
  }

  /// How exact it is.
  public let precision: Precision
  /// Days since 1970-01-01 of its first day; 32 bits, so that a value takes eight bytes.
  private let firstNumber: Int32

  /// No date.
  public static let notRecorded = DateValue(precision: .none, firstNumber: 0)

  /// Its first day; `nil` when it is not recorded.
  public var first: CalendarDay? {
    precision == .none ? nil : CalendarDay(number: Int(firstNumber))
  }

  /// Its last day, the first again when it is a day; `nil` when it is not recorded.
  public var last: CalendarDay? {
    guard let first else { return nil }
    let (year, month, _) = first.components
    return switch precision {
    case .none: nil
    case .day: first
    case .month:
      CalendarDay(
        year: year, month: month, day: CalendarDay.length(ofMonth: month, in: year))
    case .year: CalendarDay(year: year, month: 12, day: 31)
    }
  }
}

extension DateValue {
  /// The date that starts on `first`, or `nil` when there is no such day.
  init?(_ precision: Precision, year: Int, month: Int = 1, day: Int = 1) {
    guard let first = CalendarDay(year: year, month: month, day: day) else { return nil }
    self.init(precision: precision, firstNumber: Int32(first.number))
  }
}

extension DateValue {
  /// The years of dates in data files: a slip of one digit is found, and no table by month has ten
  /// thousand rows.
  static let plausibleYears = 1900...2100
  /// 1900-01-01.
  private static let firstDay = -25_567

  /// The date as a word of less than 20 bits, 0 where none is recorded; its year is plausible.
  var word: UInt64 {
    precision == .none
      ? 0 : UInt64(Int(firstNumber) - Self.firstDay) << 2 | UInt64(precision.rawValue)
  }

  /// The date of a word.
  init(word: UInt64) {
    let precision = Precision(rawValue: UInt8(word & 3)) ?? .none
    self.init(
      precision: precision,
      firstNumber: precision == .none ? 0 : Int32(Int(word >> 2) + Self.firstDay))
  }
}
