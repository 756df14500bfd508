/// Some columns of the records of a public data set, listed as they stand.
public struct RegisterQuery: Hashable, Sendable {
  /// The data set.
  public let dataSet: String
  /// Which records.
  public let filter: Filter
  /// Positions of the columns that are shown.
  public let columns: [Int]
  /// Positions of those among them that are added up.
  public let totals: [Int]
}
