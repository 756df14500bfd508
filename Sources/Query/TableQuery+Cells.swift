extension TableQuery {
  /// The question behind a cell; `nil` stands for all rows or all columns.
  public func whole(_ row: Category?, _ column: Category?) -> NumberQuery {
    var cell = whole
    if let row { cell = cell.and(rows.condition(row)) }
    if let column, let columns { cell = cell.and(columns.condition(column)) }
    return cell
  }

  /// The numerator of a cell of shares; `nil` in a table of numbers.
  public func part(_ row: Category?, _ column: Category?) -> NumberQuery? {
    guard case .share(let filter) = value else { return nil }
    let whole = whole(row, column)
    return NumberQuery(
      dataSet: whole.dataSet, measure: whole.measure, filter: whole.filter.and(filter))
  }

  /// What a cell is to show.
  public func figure(_ row: Category?, _ column: Category?) -> FigureQuery {
    let whole = whole(row, column)
    return part(row, column).map { .share(part: $0, whole: whole) } ?? .number(whole)
  }
}
