public import Narrative

/// What a chart of two columns of a register shows where.
public struct PairOutline: Sendable {
  /// What is drawn.
  public let kind: PairChartRequest.Kind
  /// The head of its table: the rows, the first and the second measure.
  public let head: [String]
  /// Whether both measures are amounts of money.
  public let isMoney: Bool
}
