public import Codebook

extension ClosedRange<CalendarDay> {
  /// Ends beyond the calendar's years 1 to 9999 stand for "open".
  private static let openStart = CalendarDay(number: -800_000)
  private static let openEnd = CalendarDay(number: 3_000_000)

  /// Reads what queries write: `2014`, `2014-Q3`, `2014-03`, `2014-03-08`, or a range of such
  /// words, `2014-03..2014-08`, one end of which may be left away.
  public init?(queryText text: String) {
    let (low, high) = text.rangeEnds ?? (text[...], text[...])
    if low.isEmpty && high.isEmpty { return nil }
    let first = low.isEmpty ? Self.openStart : Self.days(low)?.lowerBound
    let last = high.isEmpty ? Self.openEnd : Self.days(high)?.upperBound
    guard let first, let last, first <= last else { return nil }
    self = first...last
  }

  /// The range in the one way that is the same for equal ranges: the name of a period, a day, or
  /// two days with `..` between them.
  public var queryText: String {
    if lowerBound == upperBound { return lowerBound.iso }
    let start = lowerBound == Self.openStart ? "" : lowerBound.iso
    let end = upperBound == Self.openEnd ? "" : upperBound.iso
    if !start.isEmpty && !end.isEmpty {
      for unit in PeriodUnit.allCases {
        let period = Period(unit: unit, of: lowerBound)
        if period.days == self { return period.code }
      }
    }
    return "\(start)..\(end)"
  }

  private static func days(_ text: Substring) -> Self? {
    if let day = CalendarDay(iso: text) { return day...day }
    return Period(code: text)?.days
  }
}

extension String {
  /// The ends of `A..B`, either of which may be empty.
  var rangeEnds: (low: Substring, high: Substring)? {
    let bytes = Array(utf8)
    guard let dots = bytes.indices.first(where: { bytes[$0...].starts(with: "..".utf8) })
    else { return nil }
    return (
      Substring(decoding: bytes[..<dots], as: UTF8.self),
      Substring(decoding: bytes[(dots + 2)...], as: UTF8.self)
    )
  }
}
