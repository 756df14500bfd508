/// Linear constraints over variables with bounds.
public struct LinearProgram: Sendable {
  /// One variable of a row with its coefficient.
  public typealias Entry = (variable: Int, coefficient: Double)

  /// A sum that has to lie between two bounds.
  public struct Row: Sendable {
    /// The variables that are summed up, each once.
    public let entries: [Entry]
    /// What the sum may be; infinite bounds are none.
    public let bounds: ClosedRange<Double>

    /// A row.
    public init(_ entries: [Entry], bounds: ClosedRange<Double>) {
      self.entries = entries
      self.bounds = bounds
    }
  }

  /// What each variable may be.
  public var bounds: [ClosedRange<Double>]
  /// The rows.
  public var rows: [Row]

  /// A program.
  public init(bounds: [ClosedRange<Double>], rows: [Row]) {
    self.bounds = bounds
    self.rows = rows
  }
}
