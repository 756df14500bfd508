/// A number that the author wrote, to be held against the data: `850`, `1,234`, `62%`.
public struct Claim: Hashable, Sendable {
  /// The claim as written.
  public let text: String
  /// Whether it is a percentage.
  public let isPercentage: Bool
  private let digits: String

  /// Reads the words before the equals sign; `nil` when they are no number.
  init?(_ text: some StringProtocol) {
    var rest = text[...]
    isPercentage = rest.last == "%"
    if isPercentage { rest = rest.dropLast() }
    while let last = rest.last, Self.isSpace(last) { rest = rest.dropLast() }
    guard let first = rest.first, Self.isDigit(first),
      rest.allSatisfy({ Self.isDigit($0) || Self.isSpace($0) || ",.’'".contains($0) })
    else { return nil }
    self.text = String(text)
    digits = String(rest)
  }

  /// The whole number that is claimed: marks between groups of three digits are passed over.
  public var wholeNumber: Int? {
    let parts = digits.split(omittingEmptySubsequences: false) { !Self.isDigit($0) }
    guard parts.dropFirst().allSatisfy({ $0.count == 3 }), parts.count == 1 || parts[0].count <= 3
    else { return nil }
    return Int(parts.joined())
  }

  /// The amount in hundredths that is claimed; its last mark may stand before two decimals.
  public var hundredths: Int? {
    let parts = digits.split(omittingEmptySubsequences: false) { !Self.isDigit($0) }
    if parts.count > 1, let decimals = parts.last, decimals.count == 2 {
      guard parts.dropFirst().dropLast().allSatisfy({ $0.count == 3 }) else { return nil }
      return Int(parts.joined())
    }
    return wholeNumber.map { $0.multipliedReportingOverflow(by: 100) }
      .flatMap { $0.overflow ? nil : $0.partialValue }
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isWholeNumber
  }

  private static func isSpace(_ character: Character) -> Bool {
    character == " " || character == "\u{A0}" || character == "\u{202F}"
  }
}
