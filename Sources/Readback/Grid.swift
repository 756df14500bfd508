import Documents
import Query

/// The numbers of a table as they were read: those of all rows and of all columns come last.
struct Grid {
  let outline: TableOutline
  let rows: [[Reading]]
  /// The rows' positions in the order in which they were found.
  let order: [Int]

  /// What a cell is to show.
  static func query(_ outline: TableOutline, row: Int, column: Int) -> FigureQuery {
    outline.query.figure(outline.rows[row].category, outline.columns[column].category)
  }

  /// The first place at which another reading of the same table differs.
  func firstDifference(from other: Grid) -> (row: Int, column: Int)? {
    for row in rows.indices {
      for column in rows[row].indices where rows[row][column] != other.rows[row][column] {
        return (row, column)
      }
    }
    return nil
  }

  /// A cell as messages name it.
  static func name(_ outline: TableOutline, row: Int, column: Int) -> String {
    let label = outline.rows[row].label
    return outline.columns.count == 1
      ? "'\(label)'" : "'\(label)', '\(outline.columns[column].label)'"
  }
}
