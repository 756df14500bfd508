/// Lengths as SVG writes them, from whole numbers of hundredths.
enum Length {
  /// Hundredths of an em: `1.25em`.
  static func em(_ hundredths: Int) -> String { decimal(hundredths) + "em" }

  /// Hundredths of a per cent of the drawing's width: `26.66%`.
  static func percent(_ hundredths: Int) -> String { decimal(hundredths) + "%" }

  /// What a part is of a whole, where the whole is `full` hundredths; rounded down,
  /// and never more than fits an `Int`.
  static func part(_ part: Int, of whole: Int, full: Int) -> Int {
    guard whole > 0, part > 0 else { return 0 }
    return Int(clamping: Int128(part) * Int128(full) / Int128(whole))
  }

  private static func decimal(_ hundredths: Int) -> String {
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    let digits =
      rest.isMultiple(of: 10) ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(whole == 0 ? "" : String(whole)).\(digits)"
  }
}
