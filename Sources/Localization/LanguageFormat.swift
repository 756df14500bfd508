/// Writes numbers, dates and lists as a language does.
///
/// The rules are CLDR's of the eight languages of the region; any other tag is written as English
/// is.
public struct LanguageFormat: Sendable {
  private let rules: LanguageRules

  /// The format of a BCP 47 language tag.
  public init(_ tag: String) {
    rules = .of(tag)
  }

  /// The grammatical numbers of the language.
  public var plurals: PluralRules { rules.plurals }

  // MARK: Numbers

  /// A whole number: `1,234`.
  public func number(_ number: Int) -> String {
    (number < 0 ? "-" : "") + grouped(String(number.magnitude))
  }

  /// An amount in hundredths with two decimals: `1,234.50`.
  public func decimal(hundredths: Int) -> String {
    let rest = Int(hundredths.magnitude % 100)
    return (hundredths < 0 ? "-" : "") + grouped(String(hundredths.magnitude / 100))
      + rules.decimalMark + (rest < 10 ? "0" : "") + String(rest)
  }

  /// An amount of money with its ISO 4217 code behind it, which says the same in every language.
  public func money(hundredths: Int, currency: String) -> String {
    decimal(hundredths: hundredths) + LanguageRules.noBreak + currency
  }

  /// A percentage of whole counts, rounded half away from zero; `whole` is above zero.
  ///
  /// - Parameter decimals: how many are written, from 0 to 3.
  public func percent(part: Int, whole: Int, decimals: Int = 0) -> String {
    let scale = [1, 10, 100, 1000][min(max(decimals, 0), 3)]
    // Twice as much and one whole more, then halved: the exact rounding of whole numbers.
    let doubled = UInt128(part.magnitude) * UInt128(200 * scale) + UInt128(whole.magnitude)
    let scaled = Int(clamping: doubled / (2 * UInt128(max(whole.magnitude, 1))))
    let fraction = String(scaled % scale)
    let padding = String(repeating: "0", count: max(0, decimals - fraction.count))
    let digits =
      decimals > 0
      ? grouped(String(scaled / scale)) + rules.decimalMark + padding + fraction
      : grouped(String(scaled))
    return ((part < 0) != (whole < 0) && scaled != 0 ? "-" : "") + digits + rules.percentGap + "%"
  }

  private func grouped(_ digits: String) -> String {
    guard digits.count >= 3 + rules.minimumGrouping else { return digits }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += rules.groupMark }
      result.append(digit)
    }
    return result
  }

  // MARK: Dates

  /// A day: `8 March 2014`. Months count from 1.
  public func date(year: Int, month: Int, day: Int) -> String {
    fill(rules.datePattern, ["{d}": String(day), "{m}": name(rules.months, month), "{y}": String(year)])
  }

  /// A month by itself: `March 2014`.
  public func month(year: Int, month: Int) -> String {
    fill(rules.monthPattern, ["{m}": name(rules.standaloneMonths, month), "{y}": String(year)])
  }

  /// A quarter: `Q1 2014`. Quarters count from 1.
  public func quarter(year: Int, quarter: Int) -> String {
    let roman = ["I", "II", "III", "IV"]
    return fill(
      rules.quarterPattern,
      [
        "{q}": String(quarter), "{r}": name(roman, quarter), "{y}": String(year),
      ])
  }

  // MARK: Lists

  /// `A, B and C`.
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + rules.and + last
  }

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
