import Query

/// A table before its values: the query and its categories.
struct TableFrame {
  let query: TableQuery
  let rows: [Category]
  let columns: [Category]

  init(_ query: TableQuery, _ counter: inout Counter, zerosArePublic: Bool) {
    self.query = query
    rows = counter.categories(query.rows, of: query.whole, zerosArePublic: zerosArePublic)
    columns =
      query.columns.map {
        counter.categories($0, of: query.whole, zerosArePublic: zerosArePublic)
      } ?? []
  }

  /// The question behind a cell; `nil` stands for all rows or all columns.
  func whole(_ row: Category?, _ column: Category?) -> NumberQuery {
    query.whole(row, column)
  }

  /// The numerator of a cell of shares.
  func part(_ row: Category?, _ column: Category?) -> NumberQuery? {
    query.part(row, column)
  }

  /// The numbers of a cell: a count, or a share's whole, part and rest.
  func keys(_ row: Category?, _ column: Category?) -> [CellKey] {
    let whole = whole(row, column)
    guard let part = part(row, column) else { return [.number(whole)] }
    return [.number(whole), .number(part), .rest(part: part, whole: whole)]
  }

  /// Calls `body` for every cell, totals included, and those of "not recorded" where the table has
  /// no such row or column.
  func forEachWithEmpty(_ body: (Category?, Category?) -> Void) {
    func whole(_ categories: [Category]) -> [Category?] {
      [nil] + categories.map(Optional.some) + (categories.contains(.missing) ? [] : [.missing])
    }
    for row in whole(rows) {
      for column in query.columns == nil ? [nil] : whole(columns) { body(row, column) }
    }
  }
}
