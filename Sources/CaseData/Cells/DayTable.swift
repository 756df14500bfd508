import Codebook

/// The days of all months that a data file may name, so that a date is read without a division.
struct DayTable {
  /// The word of the first day of each month from the first plausible year on, and of one more.
  let firstDays: [UInt64]

  init() {
    let years = DateValue.plausibleYears
    firstDays = (0...years.count * 12).map { month in
      let date = DateValue(
        .day, year: years.lowerBound + month / 12, month: month % 12 + 1)
      return date?.word ?? 0
    }
  }

  /// The word of the date, by the first days of a table, in `count` bytes from `start`; `nil` when it is none, or not plausible.
  @inline(__always)
  static func word(
    _ firstDays: UnsafeBufferPointer<UInt64>, _ bytes: UnsafeRawBufferPointer, _ start: Int,
    _ count: Int
  ) -> UInt64? {
    guard count == 10 || count == 7 || count == 4 else { return nil }
    // 2014-03-08: eight digits in one word, with the hyphens checked and taken out.
    let text = Words.load(bytes, start)
    let hyphen = UInt64(UInt8.hyphen)
    var digits = text & 0xFFFF_FFFF
    var precision = DateValue.Precision.year
    if count > 4 {
      guard text >> 32 & 0xFF == hyphen else { return nil }
      digits |= (text >> 40 & 0xFFFF) << 32
      precision = .month
    }
    if count > 7 {
      let end = Words.load(bytes, start + 7)
      guard end & 0xFF == hyphen else { return nil }
      digits |= (end >> 8 & 0xFFFF) << 48
      precision = .day
    }
    let zeros = Words.repeated(0x30) >> UInt64(count == 10 ? 0 : count == 7 ? 16 : 32)
    let values = digits ^ zeros
    // A digit is 0 to 9: no high nibble, and none again with 6 added.
    guard (values | (values &+ 0x0606_0606_0606_0606)) & 0xF0F0_F0F0_F0F0_F0F0 == 0 else {
      return nil
    }
    func two(_ shift: UInt64) -> Int {
      Int(values >> shift & 0xFF) * 10 + Int(values >> (shift + 8) & 0xFF)
    }
    let year = two(0) * 100 + two(16)
    guard DateValue.plausibleYears.contains(year) else { return nil }
    let month = count > 4 ? two(32) : 1
    guard month >= 1, month <= 12 else { return nil }
    let index = (year - DateValue.plausibleYears.lowerBound) * 12 + month - 1
    let day = count > 7 ? two(48) : 1
    guard day >= 1 else { return nil }
    let word = firstDays[index] + UInt64(day - 1) << 2
    guard word < firstDays[index + 1] else { return nil }
    return word & ~3 | UInt64(precision.rawValue)
  }
}
