/// Amounts with two decimals, exact: kept as whole hundredths.
public enum Hundredths {
  /// Reads `12500`, `12500.5` or `12500.00`; `nil` for anything else, and on overflow.
  public static func parse(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, whole.allSatisfy(\.isASCIIDigit),
      let units = Int(whole)
    else { return nil }
    var hundredths = 0
    if parts.count == 2 {
      guard (1...2).contains(parts[1].count), parts[1].allSatisfy(\.isASCIIDigit),
        let decimals = Int(parts[1])
      else { return nil }
      hundredths = parts[1].count == 1 ? decimals * 10 : decimals
    }
    let (product, isTooLarge) = units.multipliedReportingOverflow(by: 100)
    let (sum, isStillTooLarge) = product.addingReportingOverflow(hundredths)
    return isTooLarge || isStillTooLarge ? nil : sum
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}

extension Hundredths {
  /// `12500.00`, as data files write it.
  public static func plain(_ hundredths: Int) -> String {
    let rest = Int(hundredths.magnitude % 100)
    return
      "\(hundredths < 0 ? "-" : "")\(hundredths.magnitude / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
