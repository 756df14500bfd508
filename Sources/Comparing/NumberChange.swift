/// A number that two sides do not have alike.
///
/// Where one of them withholds it there is no difference: with it and the other one, the number that
/// is withheld would be known.
public struct NumberChange: Sendable, Equatable, Encodable {
  /// What happened to it.
  public enum Kind: String, Sendable, Encodable, CaseIterable {
    /// Both print it, with other values.
    case changed
    /// The old one prints it, and the new one withholds it.
    case nowWithheld = "now_withheld"
    /// The old one withholds it, and the new one prints it.
    case nowPrinted = "now_printed"
    /// Only the new one asks for it.
    case added
    /// Only the old one asks for it.
    case vanished
  }

  /// What is counted.
  public let query: String
  /// What happened.
  public let kind: Kind
  /// The old value; `nil` where it is withheld or not asked for.
  public let old: Int?
  /// The new value; `nil` where it is withheld or not asked for.
  public let new: Int?
  /// The new value less the old one, where both are printed.
  public let difference: Int?
  /// The difference in per cent of the old value, with one decimal; `nil` where that is zero.
  public let percent: String?
  /// Whether a column is added up.
  public let isSum: Bool
  /// How many of the values' digits are decimals, 2 for money; `nil` for what is no sum, and where
  /// neither side says it, as lists of earlier versions don't.
  public let decimals: Int?
  /// The pages that print it, in either.
  public let pages: [String]

  init(
    query: String, kind: Kind, old: Int?, new: Int?, isSum: Bool, decimals: Int?, pages: [String]
  ) {
    self.query = query
    self.kind = kind
    self.old = old
    self.new = new
    self.isSum = isSum
    self.decimals = decimals
    self.pages = pages
    if let old, let new {
      let (difference, overflow) = new.subtractingReportingOverflow(old)
      self.difference = overflow ? nil : difference
      percent = overflow ? nil : Self.percent(difference, of: old)
    } else {
      difference = nil
      percent = nil
    }
  }

  /// `+4.2` or `-12.0`, halves away from zero.
  private static func percent(_ difference: Int, of base: Int) -> String? {
    guard base != 0 else { return nil }
    let (scaled, overflow) = difference.magnitude.multipliedReportingOverflow(by: 2000)
    guard !overflow else { return nil }
    let tenths = (scaled / base.magnitude + 1) / 2
    let sign = (difference < 0) == (base < 0) ? "+" : "-"
    return "\(sign)\(tenths / 10).\(tenths % 10)"
  }
}
