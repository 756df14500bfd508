extension LanguageFormat {
  /// A day: `8 March 2014`. Months count from 1.
  public func date(year: Int, month: Int, day: Int) -> String {
    fill(
      rules.datePattern,
      ["{d}": String(day), "{m}": name(rules.months, month), "{y}": String(year)])
  }

  /// A month by itself: `March 2014`. Months count from 1.
  public func month(year: Int, month: Int) -> String {
    fill(rules.monthPattern, ["{m}": name(rules.standaloneMonths, month), "{y}": String(year)])
  }

  /// A quarter: `Q1 2014`. Quarters count from 1.
  public func quarter(year: Int, quarter: Int) -> String {
    fill(rules.quarterPattern, ["{q}": name(rules.quarters, quarter), "{y}": String(year)])
  }

  /// A quarter within its year, where there is little room: `Q1`. Quarters count from 1.
  public func shortQuarter(_ quarter: Int) -> String { name(rules.quarters, quarter) }

  private func name(_ names: [String], _ number: Int) -> String {
    names.indices.contains(number - 1) ? names[number - 1] : String(number)
  }

  private func fill(_ pattern: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = pattern[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      result += rest[..<start]
      result += values[String(rest[start...end])] ?? ""
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
