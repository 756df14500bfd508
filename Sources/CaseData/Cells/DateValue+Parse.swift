extension DateValue {
  /// Reads `2014`, `2014-03` or `2014-03-08`; `nil` for anything else, or a day that is none.
  init?(_ bytes: BlockText, _ range: Range<Int>) {
    let start = range.lowerBound

    func number(_ offset: Int, digits: Int) -> Int? {
      var value = 0
      for place in start + offset..<start + offset + digits {
        guard bytes[place].isDigit else { return nil }
        value = value * 10 + Int(bytes[place] - 0x30)
      }
      return value
    }

    switch range.count {
    case 4:
      guard let year = number(0, digits: 4) else { return nil }
      self.init(.year, year: year)
    case 7:
      guard let year = number(0, digits: 4), bytes[start + 4] == .hyphen,
        let month = number(5, digits: 2)
      else { return nil }
      self.init(.month, year: year, month: month)
    case 10:
      guard let year = number(0, digits: 4), bytes[start + 4] == .hyphen,
        let month = number(5, digits: 2), bytes[start + 7] == .hyphen,
        let day = number(8, digits: 2)
      else { return nil }
      self.init(.day, year: year, month: month, day: day)
    default: return nil
    }
  }
}
