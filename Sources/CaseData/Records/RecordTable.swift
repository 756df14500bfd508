/// Records in typed columns: one a row, or alike ones together with their number.
public struct RecordTable: Sendable {
  /// The values of the columns that the table has, by their positions in the schema.
  private let columns: [Int: ColumnValues]
  /// How many rows there are.
  public let rowCount: Int
  /// How many records each row stands for; `nil` where it is one record a row, in the order of the
  /// file.
  public let weights: [Int]?

  init(columns: [Int: ColumnValues], rowCount: Int, weights: [Int]?) {
    self.columns = columns
    self.rowCount = rowCount
    self.weights = weights
  }

  /// The values of the column at that position of the schema, one for each row; `nil` when the table
  /// does not have it.
  public func values(_ column: Int) -> ColumnValues? { columns[column] }

  /// Whether the table has these columns.
  func has(_ columns: some Sequence<Int>) -> Bool {
    columns.allSatisfy { self.columns[$0] != nil }
  }
}
