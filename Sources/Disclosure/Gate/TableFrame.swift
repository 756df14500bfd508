import CaseData
import Query

/// A table before its values: the query and its categories.
struct TableFrame {
  let query: TableQuery
  let rows: [Category]
  let columns: [Category]
  /// The rows and columns that are left out because nothing falls into them.
  private let emptyRows: [Category]
  private let emptyColumns: [Category]

  init(_ query: TableQuery, _ counter: inout Counter, zerosArePublic: Bool) {
    self.query = query
    rows = counter.categories(query.rows, of: query.whole, zerosArePublic: zerosArePublic)
    columns =
      query.columns.map {
        counter.categories($0, of: query.whole, zerosArePublic: zerosArePublic)
      } ?? []
    let dataset = counter.dataset(query.whole.dataSet)
    func empty(_ dimension: Dimension?, _ categories: [Category]) -> [Category] {
      dimension?.canBeMissing(in: dataset) == true && !categories.contains(.missing)
        ? [.missing] : []
    }
    emptyRows = empty(query.rows, rows)
    emptyColumns = empty(query.columns, columns)
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
    let columns = query.columns == nil ? [] : columns + emptyColumns
    for row in [nil] + (rows + emptyRows).map(Optional.some) {
      for column in [nil] + columns.map(Optional.some) { body(row, column) }
    }
  }
}

extension TableFrame {
  /// The rows and columns of the table whose categories do not overlap, with their totals; for
  /// shares, those of the numerators and of the denominators.
  var lines: [RequestedNumbers.Line] {
    var lines: [RequestedNumbers.Line] = []
    let columns: [Category?] = [nil] + columns.map(Optional.some)
    let rows: [Category?] = [nil] + rows.map(Optional.some)
    func add(_ total: (Category?, Category?), _ parts: [(Category?, Category?)]) {
      lines.append(
        .init(
          total: .number(whole(total.0, total.1)),
          parts: parts.map { .number(whole($0.0, $0.1)) }))
      guard let share = part(total.0, total.1) else { return }
      lines.append(
        .init(
          total: .number(share),
          parts: parts.compactMap { part($0.0, $0.1).map(CellKey.number) }))
    }
    if !query.rows.isMultiple {
      for column in columns { add((nil, column), self.rows.map { ($0, column) }) }
    }
    if let dimension = query.columns, !dimension.isMultiple {
      for row in rows { add((row, nil), self.columns.map { (row, $0) }) }
    }
    return lines
  }
}
