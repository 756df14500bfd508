public import Query

/// What a table shows where: its rows and columns, but no number.
public struct TableOutline: Sendable {
  /// A row or column.
  public struct Line: Sendable {
    /// Its category; `nil` for all of them together.
    public let category: Category?
    /// Its name in files.
    public let code: String
    /// Its name on the page.
    public let label: String
  }

  /// What is asked.
  public let query: TableQuery
  /// The rows in the order of files, all together last.
  public let rows: [Line]
  /// The columns, all together last; a single one without name where there is no second breakdown.
  public let columns: [Line]
  /// The head of the table on the page, the rows' own column included.
  public let head: [String]
  /// Whether the cells are shaded by their numbers.
  public let isHeat: Bool
  /// Whether a row is what is left over, such as "not recorded"; that of all rows is not.
  public let isRest: [Bool]
  /// The line on the base, where the table is one of counts: all that it is about.
  public let base: PrintedLine?
}
