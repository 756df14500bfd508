extension LanguageFormat {
  /// A whole number: `1,234`.
  public func number(_ number: Int) -> String {
    sign(number < 0) + grouped(String(number.magnitude))
  }

  /// An amount in hundredths with two decimals: `1,234.50`.
  public func decimal(hundredths: Int) -> String {
    sign(hundredths < 0) + fixed(UInt128(hundredths.magnitude), decimals: 2)
  }

  /// An amount of money with its ISO 4217 code behind it, which says the same in every language.
  public func money(hundredths: Int, currency: String) -> String {
    decimal(hundredths: hundredths) + LanguageRules.noBreak + currency
  }

  /// A percentage of whole counts, rounded half away from zero.
  ///
  /// - Parameters:
  ///   - whole: what the part is a part of, above zero: a share of nothing is no number.
  ///   - decimals: how many are written, from 0 to 6.
  public func percent(part: Int, whole: Int, decimals: Int = 0) -> String {
    precondition(whole > 0, "a share of nothing is no number")
    precondition((0...6).contains(decimals), "a percentage has from 0 to 6 decimals")
    let base = UInt128(whole.magnitude)
    let hundredfold = UInt128(part.magnitude) * 100 * Self.scale(decimals)
    // Twice as much and one whole more, then halved: the exact rounding of whole numbers.
    let rounded = (2 * hundredfold + base) / (2 * base)
    return sign(part < 0 && rounded > 0) + fixed(rounded, decimals: decimals) + rules.percentSign
  }

  /// CLDR has the plain hyphen as minus in all eight languages.
  private func sign(_ isNegative: Bool) -> String {
    isNegative ? "-" : ""
  }

  /// `value` with its last digits behind the decimal mark.
  private func fixed(_ value: UInt128, decimals: Int) -> String {
    let (whole, fraction) = value.quotientAndRemainder(dividingBy: Self.scale(decimals))
    guard decimals > 0 else { return grouped(String(whole)) }
    let digits = String(fraction)
    return grouped(String(whole)) + rules.decimalMark
      + String(repeating: "0", count: decimals - digits.utf8.count) + digits
  }

  private static func scale(_ decimals: Int) -> UInt128 {
    (0..<decimals).reduce(1) { scale, _ in scale * 10 }
  }

  private func grouped(_ digits: String) -> String {
    let count = digits.utf8.count
    guard count >= 3 + rules.minimumGrouping else { return digits }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (count - index).isMultiple(of: 3) { result += rules.groupMark }
      result.append(digit)
    }
    return result
  }
}
