public import Query

/// A table as it may be printed.
public struct PublishedTable: Hashable, Sendable {
  /// What was asked.
  public let query: TableQuery
  /// The rows, in the order of the list or of time; "not recorded" comes last.
  public let rows: [Category]
  /// The columns; one empty entry's worth when the table has no second dimension.
  public let columns: [Category]
  /// The values: one list a row, one value a column (a single one without a second dimension).
  public let cells: [[PublishedValue]]
  /// The value of each row over all columns; empty without a second dimension.
  public let rowTotals: [PublishedValue]
  /// The value of each column over all rows (a single one without a second dimension).
  public let columnTotals: [PublishedValue]
  /// The value over everything, when there is a second dimension; else the same as the column's.
  public let total: PublishedValue

  /// How many of its values are withheld.
  public var withheldCount: Int {
    (cells.joined() + rowTotals + columnTotals + (rowTotals.isEmpty ? [] : [total]))
      .count { $0.isWithheld }
  }

  /// How many values it has, totals included.
  public var valueCount: Int {
    cells.joined().count + rowTotals.count + columnTotals.count + (rowTotals.isEmpty ? 0 : 1)
  }
}
