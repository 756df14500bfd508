/// A table: one number for each row, or for each row and column.
public struct TableQuery: Hashable, Sendable {
  /// What a cell holds.
  public enum Value: Hashable, Sendable {
    /// The number that `whole` asks for, about the cell's records.
    case number
    /// The share of the cell's records of `whole` that also meet the filter.
    case share(Filter)
  }

  /// What all cells together are about: data set, measure and filter.
  public let whole: NumberQuery
  /// What a cell holds.
  public let value: Value
  /// The breakdown down the page.
  public let rows: Dimension
  /// The breakdown across the page.
  public let columns: Dimension?
  /// The unit as a key of the catalogue's `units`.
  public let unit: String?
  /// Whether the values are amounts in hundredths.
  public let isMoney: Bool
}
