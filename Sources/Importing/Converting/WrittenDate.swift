/// Dates as people and programs write them.
enum WrittenDate {
  /// A date in the form of data files, as exact as it was written: `2014-03-08`, `2014-03`, `2014`;
  /// `nil` for anything else. A time of day is left away.
  static func canonical(_ text: String, _ order: DateOrder) -> String? {
    let parts = parts(of: text, order)
    switch (parts.count, order) {
    case (1, _): return iso(parts[0], nil, nil)
    case (2, .iso): return iso(parts[0], parts[1], nil)
    case (2, _): return iso(parts[1], parts[0], nil)
    case (3, .iso): return iso(parts[0], parts[1], parts[2])
    case (3, .dayMonthYear): return iso(parts[2], parts[1], parts[0])
    case (3, .monthDayYear): return iso(parts[2], parts[0], parts[1])
    default: return nil
    }
  }

  /// The parts before the time of day.
  private static func parts(of text: String, _ order: DateOrder) -> [Substring] {
    var date = text[...]
    if order == .iso {
      date = date.prefix { $0 != "T" && $0 != " " }
      return date.split(separator: "-", omittingEmptySubsequences: false)
    }
    let marks: (Character) -> Bool = { " .,/-\u{A0}\u{202F}".contains($0) }
    let all = date.split(whereSeparator: marks)
    // "8 марта 2014 г." and "Apr 26, 2018 10:24:01": the year ends the date.
    guard let year = all.firstIndex(where: { $0.count == 4 && $0.allSatisfy(\.isNumber) }) else {
      return all
    }
    // A year at the beginning is another order: nothing of the date is dropped.
    if year == 0 { return all }
    // Behind it stands the word "year", or the time of day; what else does is another date.
    guard let next = all[(year + 1)...].first else { return all }
    let isKnown = ["г", "год", "года", "р"].contains(next.lowercased()) || next.contains(":")
    return isKnown ? Array(all[...year]) : []
  }

  /// A year is written with four digits, whatever the order; only a month has a name.
  private static func iso(_ year: Substring, _ month: Substring?, _ day: Substring?) -> String? {
    guard year.count == 4, let year = Int(year), 1000...9999 ~= year else { return nil }
    guard let month else { return String(year) }
    guard let month = Int(month) ?? Self.month(month), 1...12 ~= month else { return nil }
    guard let day else { return "\(year)-\(two(month))" }
    guard let day = Int(day), 1...31 ~= day else { return nil }
    return "\(year)-\(two(month))-\(two(day))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A month by the beginning of its name in English, Russian or Ukrainian.
  private static func month(_ name: Substring) -> Int? {
    let name = name.lowercased()
    guard name.count >= 3, name.allSatisfy(\.isLetter) else { return nil }
    return months.firstIndex { $0.contains { name.hasPrefix($0) } }.map { $0 + 1 }
  }

  private static let months = [
    ["jan", "янв", "січ"], ["feb", "фев", "лют"], ["mar", "мар", "бер"], ["apr", "апр", "кві"],
    ["may", "май", "мая", "тра"], ["jun", "июн", "чер"], ["jul", "июл", "лип"],
    ["aug", "авг", "сер"], ["sep", "сен", "вер"], ["oct", "окт", "жов"], ["nov", "ноя", "лис"],
    ["dec", "дек", "гру"],
  ]
}
