/// The least and the greatest value that a number has in any of the tables that were found to agree
/// with what is printed.
struct AttainedRange {
  private(set) var low: Double
  private(set) var high: Double

  /// How far the solver's results are from exact.
  static let tolerance = 1e-6

  init(_ value: Double) { (low, high) = (value, value) }

  mutating func include(_ value: Double) {
    low = min(low, value)
    high = max(high, value)
  }

  /// Whether a reader can place the number within a range that is at least as wide as the
  /// threshold, and reaches it.
  func isWide(_ number: ProtectionProblem.Number) -> Bool {
    let needed = Double(number.threshold) - Self.tolerance
    return high - low >= needed && high >= needed
  }
}
