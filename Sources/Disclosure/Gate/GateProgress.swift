/// How far the protection of a data set is.
public struct GateProgress: Sendable {
  /// The data set.
  public let dataSet: String
  /// How many of its sensitive numbers are known to be safe so far.
  public let safeCount: Int
  /// How many sensitive numbers there are.
  public let totalCount: Int
}
