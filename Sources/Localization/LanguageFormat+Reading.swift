extension LanguageFormat {
  /// The whole number that is written as this language writes it; `nil` for anything else.
  public func readNumber(_ text: String) -> Int? {
    guard let number = Int(ungrouped(text)), self.number(number) == text else { return nil }
    return number
  }

  /// The amount of money, in hundredths, that is written as this language writes it.
  public func readMoney(_ text: String, currency: String) -> Int? {
    let behind = LanguageRules.noBreak + currency
    guard text.hasSuffix(behind) else { return nil }
    // Whoever forges a number writes no mark that would be taken away unseen: the comparison below
    // is with the whole text.
    let digits = ungrouped(String(text.dropLast(behind.count)))
    let parts = digits.split(separator: rules.decimalMark, omittingEmptySubsequences: false)
    guard parts.count == 2, let hundredths = Int(parts.joined()),
      money(hundredths: hundredths, currency: currency) == text
    else { return nil }
    return hundredths
  }

  /// The percentage without decimals that is written as this language writes it.
  public func readPercent(_ text: String) -> Int? {
    let behind = rules.percentSign
    guard text.hasSuffix(behind) else { return nil }
    return readNumber(String(text.dropLast(behind.count)))
  }

  private func ungrouped(_ text: String) -> String {
    text.split(separator: rules.groupMark).joined()
  }
}
