/// Dates as people and programs write them.
enum WrittenDate {
  /// A date in the form of data files, as exact as it was written: `2014-03-08`, `2014-03`, `2014`;
  /// `nil` for anything else. A time of day is left away.
  static func canonical(_ text: String, _ order: DateOrder) -> String? {
    let parts = parts(of: text, order)
    let numbers = parts.compactMap { Int($0) ?? month($0) }
    guard numbers.count == parts.count, let first = parts.first else { return nil }
    // The name of a month says which part is the month: two of them are no date.
    guard parts.count(where: { Int($0) == nil }) < 2,
      parts.count < 3 || order != .dayMonthYear || Int(parts[0]) != nil
    else { return nil }
    // A year is written with four digits, whatever the order.
    if parts.count == 1 { return first.count == 4 ? iso(numbers[0], nil, nil) : nil }
    if parts.count == 2 {
      if parts[0].count == 4, order == .iso { return iso(numbers[0], numbers[1], nil) }
      return parts[1].count == 4 && order != .iso ? iso(numbers[1], numbers[0], nil) : nil
    }
    guard parts.count == 3 else { return nil }
    switch order {
    case .iso:
      return parts[0].count == 4 ? iso(numbers[0], numbers[1], numbers[2]) : nil
    case .dayMonthYear:
      return parts[2].count == 4 ? iso(numbers[2], numbers[1], numbers[0]) : nil
    case .monthDayYear:
      return parts[2].count == 4 ? iso(numbers[2], numbers[0], numbers[1]) : nil
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

  private static func iso(_ year: Int, _ month: Int?, _ day: Int?) -> String? {
    guard 1000...9999 ~= year else { return nil }
    guard let month else { return String(year) }
    guard 1...12 ~= month else { return nil }
    guard let day else { return "\(year)-\(two(month))" }
    return 1...31 ~= day ? "\(year)-\(two(month))-\(two(day))" : nil
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
