/// Dates as people and programs write them.
enum WrittenDate {
  /// A date in the form of data files, as exact as it was written: `2014-03-08`, `2014-03`, `2014`;
  /// `nil` for anything else. A time of day behind it is left away, and nothing but that.
  static func canonical(_ text: String, _ order: DateOrder) -> String? {
    guard let date = withoutTime(text) else { return nil }
    guard let parts = order == .iso ? isoParts(date) : parts(date) else { return nil }
    switch (parts.count, order) {
    case (1, _): return iso(parts[0], nil, nil)
    case (2, .iso): return iso(parts[0], parts[1], nil)
    case (2, _): return iso(parts[1], parts[0], nil)
    case (3, .iso): return iso(parts[0], parts[1], parts[2])
    case (3, .dayMonthYear): return iso(parts[2], parts[1], parts[0])
    // With full stops between its numbers a date begins with the day everywhere.
    case (3, .monthDayYear) where date.contains(".") && parts[0].allSatisfy(\.isNumber): return nil
    case (3, .monthDayYear): return iso(parts[2], parts[0], parts[1])
    default: return nil
    }
  }

  /// What stands before a time of day; `nil` where what stands there is none.
  private static func withoutTime(_ text: String) -> Substring? {
    guard let colon = text.firstIndex(of: ":") else { return text[...] }
    let hour = text[..<colon].reversed().prefix { $0.isASCII && $0.isNumber }.count
    let start = text.index(colon, offsetBy: -hour)
    guard 1...2 ~= hour, start > text.startIndex else { return nil }
    let before = text.index(before: start)
    guard text[before] == "T" || text[before] == "," || isSpace(text[before]),
      text[start...].wholeMatch(of: timeOfDay) != nil
    else { return nil }
    var date = text[..<before]
    while let last = date.last, last == "," || isSpace(last) { date.removeLast() }
    return date
  }

  // nonisolated(unsafe): a Regex is not Sendable, and this one is never changed.
  private nonisolated(unsafe) static let timeOfDay =
    /[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?[ \u{A0}\u{202F}]?([AaPp]\.?[Mm]\.?)?[ \u{A0}\u{202F}]?(Z|UTC|GMT|[+-][0-9]{2}:?([0-9]{2})?)?/

  /// Year, month, day: Uwazi writes `/` between them, ODK and KoboToolbox `-`.
  private static func isoParts(_ date: Substring) -> [Substring]? {
    let marks = Set(date.filter { "-/.".contains($0) })
    guard marks.count <= 1 else { return nil }
    return date.split(omittingEmptySubsequences: false) { marks.contains($0) }
  }

  private static func parts(_ date: Substring) -> [Substring]? {
    // A mark at the beginning or the end may have had another date beside it.
    guard let first = date.first, let last = date.last, first.isLetter || first.isNumber,
      last.isLetter || last.isNumber || last == "."
    else { return nil }
    var all = date.split { isSpace($0) || ".,/-".contains($0) }
    // "8 марта 2014 г.": the year ends the date.
    if let last = all.last, yearWords.contains(last.lowercased()) { all.removeLast() }
    return all
  }

  private static let yearWords: Set = ["г", "год", "года", "р", "рік", "року"]

  private static func isSpace(_ character: Character) -> Bool {
    " \u{A0}\u{202F}".contains(character)
  }

  /// A year is written with four digits, whatever the order; only a month has a name.
  private static func iso(_ year: Substring, _ month: Substring?, _ day: Substring?) -> String? {
    guard year.count == 4, let year = Int(year), 1000...9999 ~= year else { return nil }
    guard let month else { return String(year) }
    guard let month = number(month) ?? MonthName.number(month), 1...12 ~= month else { return nil }
    guard let day else { return "\(year)-\(two(month))" }
    guard let day = number(day), 1...31 ~= day else { return nil }
    return "\(year)-\(two(month))-\(two(day))"
  }

  private static func number(_ text: Substring) -> Int? {
    text.count <= 2 && text.allSatisfy(\.isNumber) ? Int(text) : nil
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
