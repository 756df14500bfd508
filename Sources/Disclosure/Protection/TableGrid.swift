import Query

/// The numbers of one table with its totals, as sums of inner cells.
///
/// A dimension whose records may fall into several categories is not added up: its total is an
/// inner cell of its own, and each category of it is too.
struct TableGrid {
  /// One printed number.
  struct Cell {
    let key: CellKey
    let value: Int
    let column: SparseColumn
    /// How many dimensions it is narrowed by: totals have the fewest.
    let depth: Int
  }

  private(set) var cells: [Cell] = []
  /// Totals less one category, where the categories overlap: "all but three".
  private(set) var complements: [(value: Int, column: SparseColumn)] = []

  /// - Parameter number: key and value of the number of a row and a column, `nil` for all.
  init(
    rows: [Category], columns: [Category], rowsOverlap: Bool, columnsOverlap: Bool,
    hasColumns: Bool, number: (Category?, Category?) -> (CellKey, Int)
  ) throws(SparseColumn.Overflow) {
    let columnCount = columns.count + 1

    func inner(_ row: Int?, _ column: Int?) -> [Int] {
      let rowCells = row.map { [$0] } ?? (rowsOverlap ? [rows.count] : Array(rows.indices))
      let columnCells =
        column.map { [$0] }
        ?? (columnsOverlap || !hasColumns ? [columns.count] : Array(columns.indices))
      return rowCells.flatMap { row in columnCells.map { row * columnCount + $0 } }
    }

    let rowChoices: [Int?] = [nil] + rows.indices.map { $0 }
    let columnChoices: [Int?] = [nil] + (hasColumns ? columns.indices.map { $0 } : [])
    var byPlace: [Int: Cell] = [:]
    for row in rowChoices {
      for column in columnChoices {
        let (key, value) = number(row.map { rows[$0] }, column.map { columns[$0] })
        let cell = Cell(
          key: key, value: value, column: SparseColumn(sumOf: inner(row, column)),
          depth: (row == nil ? 0 : 1) + (column == nil ? 0 : 1))
        cells.append(cell)
        byPlace[(row ?? rows.count) * columnCount + (column ?? columns.count)] = cell
      }
    }
    for row in rows.indices where rowsOverlap {
      for column in columnChoices {
        try addComplement(
          byPlace[rows.count * columnCount + (column ?? columns.count)],
          byPlace[row * columnCount + (column ?? columns.count)])
      }
    }
    for column in columns.indices where columnsOverlap {
      for row in rowChoices {
        try addComplement(
          byPlace[(row ?? rows.count) * columnCount + columns.count],
          byPlace[(row ?? rows.count) * columnCount + column])
      }
    }
  }

  private mutating func addComplement(
    _ whole: Cell?, _ part: Cell?
  ) throws(SparseColumn.Overflow) {
    guard let whole, let part else { return }
    complements.append(
      (whole.value - part.value, try SparseColumn(whole.column, less: part.column)))
  }
}
