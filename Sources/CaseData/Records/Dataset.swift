public import Codebook

/// The records of one data file that may be counted.
///
/// A record whose consent is below the least level of the codebook is in no table: nothing of it is
/// left but one in `leftOut`.
public struct Dataset: Sendable {
  /// What of the records is kept.
  public enum Keeping: Hashable, Sendable {
    /// All records, in the order of the file.
    case records
    /// How many there are of each combination of values, for these groups of columns (positions in
    /// the schema).
    case crossings([[Int]])
  }

  /// What the file holds, as the codebook describes it.
  public let schema: DataSetSchema
  /// How many records the file has, those left out included.
  public let recordCount: Int
  /// How many records were left out by consent; a blank consent is the lowest level.
  public let leftOut: Int
  /// How many records may be counted.
  public let count: Int
  private let tables: [RecordTable]

  init(
    schema: DataSetSchema, recordCount: Int = 0, leftOut: Int = 0, count: Int = 0,
    tables: [RecordTable]
  ) {
    self.schema = schema
    self.recordCount = recordCount
    self.leftOut = leftOut
    self.count = count
    self.tables = tables
  }

  /// The smallest table that has some columns, by its number.
  ///
  /// The columns have to be among those that were asked for when the file was read.
  public func tableNumber(of columns: some Collection<Int>) -> Int {
    let fitting = tables.indices.filter { tables[$0].has(columns) }
    guard let smallest = fitting.min(by: { tables[$0].rowCount < tables[$1].rowCount }) else {
      preconditionFailure("the columns \(columns) of '\(schema.name)' were not counted together")
    }
    return smallest
  }

  /// The table of a number.
  public func table(_ number: Int) -> RecordTable { tables[number] }

  /// All values of a column, in the smallest table that has it.
  public func values(_ column: Int) -> ColumnValues {
    tables[tableNumber(of: [column])].values(column) ?? .none
  }
}
