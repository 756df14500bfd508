import Codebook
import Query

extension Test {
  /// Whether a column of one code may hold this value: 0 not recorded, n+1 position n of the list.
  func admits(code: UInt8) -> Bool {
    if case .isIn(let set) = self { set.contains(stored: code) } else { false }
  }

  /// Whether a column of several codes may hold these (bit n: position n).
  func admits(codes: UInt64) -> Bool {
    switch self {
    case .names(let bits): codes & bits != 0
    case .namesNone(let bits): codes & bits == 0
    case .isMissing: codes == 0
    case .isRecorded: codes != 0
    default: false
    }
  }

  /// Whether a column of numbers may hold this; below zero stands for not recorded.
  func admits(number: Int) -> Bool {
    switch self {
    case .inRange(let range): number >= 0 && range.contains(number)
    case .notInRange(let range): number < 0 || !range.contains(number)
    case .isMissing: number < 0
    case .isRecorded: number >= 0
    default: false
    }
  }

  /// Whether a column of dates may hold one that means these days.
  func admits(days: ClosedRange<CalendarDay>?) -> Bool {
    switch self {
    case .during(let range): Self.lies(days, in: range)
    case .notDuring(let range): !Self.lies(days, in: range)
    case .coarserThan(let unit): Period(unit, of: days) == nil
    case .isMissing: days == nil
    case .isRecorded: days != nil
    default: false
    }
  }

  private static func lies(
    _ days: ClosedRange<CalendarDay>?, in range: ClosedRange<CalendarDay>
  ) -> Bool {
    days.map { range.contains($0.lowerBound) && range.contains($0.upperBound) } ?? false
  }
}

extension Period {
  /// The period in which all of some days lie, if there is one.
  init?(_ unit: PeriodUnit, of days: ClosedRange<CalendarDay>?) {
    guard let days else { return nil }
    self.init(unit: unit, of: days.lowerBound)
    if self != Period(unit: unit, of: days.upperBound) { return nil }
  }
}
