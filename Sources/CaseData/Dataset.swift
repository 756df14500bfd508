public import Codebook

/// The records of one data file that may be counted, in typed columns.
///
/// Rows keep the order of the file. A record whose consent is below the least level of the codebook
/// is in no column: nothing of it is left but one in `leftOut`.
public struct Dataset: Sendable {
  /// What the file holds, as the codebook describes it.
  public let schema: DataSetSchema
  /// How many records the file has, those left out included.
  public let recordCount: Int
  /// How many records were left out by consent; a blank consent is the lowest level.
  public let leftOut: Int
  /// How many records the columns hold.
  public let count: Int
  private let columns: [ColumnValues]

  init(
    schema: DataSetSchema, recordCount: Int, leftOut: Int, count: Int, columns: [ColumnValues]
  ) {
    self.schema = schema
    self.recordCount = recordCount
    self.leftOut = leftOut
    self.count = count
    self.columns = columns
  }

  /// The values of the column at that position of the schema, one for each of `count` records.
  public func values(_ column: Int) -> ColumnValues {
    columns[column]
  }
}
