import Query

extension GatePass {
  /// Asks for all cells, and for the rows that are left out because nothing falls into them: that
  /// they are not there says zero.
  mutating func ask(_ frame: TableFrame, _ request: Plan.Request, at position: Int) {
    noteFilled(frame)
    frame.forEachWithEmpty { row, column in
      let whole = frame.whole(row, column)
      if let part = frame.part(row, column) {
        ask(part, of: whole, request, at: position)
      } else {
        ask(whole, request, at: position)
      }
    }
    guard isProtected(frame.query.whole) else { return }
    for line in frame.lines { requested.add(line) }
    frame.forEachWithEmpty { row, column in
      if row != nil, frame.query.rows.isMultiple {
        askRemainder(frame, (row, column), of: (nil, column), request, at: position)
      }
      if column != nil, frame.query.columns?.isMultiple == true {
        askRemainder(frame, (row, column), of: (row, nil), request, at: position)
      }
    }
  }

  /// A category that overlaps with others: what remains of its total, for each number of the cell.
  private mutating func askRemainder(
    _ frame: TableFrame, _ place: (Category?, Category?), of total: (Category?, Category?),
    _ request: Plan.Request, at position: Int
  ) {
    for (part, whole) in zip(
      frame.keys(place.0, place.1), frame.keys(total.0, total.1))
    {
      requested.askRemainder(
        part, of: whole, value: counter.value(whole) - counter.value(part), request, at: position)
    }
  }

  mutating func publish(_ frame: TableFrame) -> PublishedTable {
    let columns: [Category?] = frame.columns.map(Optional.some)
    let across = frame.query.columns == nil ? [nil] : columns
    let cells = frame.rows.map { row in across.map { value(frame, row, $0) } }
    let hasColumns = frame.query.columns != nil
    return PublishedTable(
      query: frame.query, rows: frame.rows, columns: frame.columns, cells: cells,
      rowTotals: hasColumns ? frame.rows.map { value(frame, $0, nil) } : [],
      columnTotals: across.map { value(frame, nil, $0) }, total: value(frame, nil, nil))
  }

  private mutating func value(
    _ frame: TableFrame, _ row: Category?, _ column: Category?
  ) -> PublishedValue {
    let whole = frame.whole(row, column)
    if let part = frame.part(row, column) { return publish(part, of: whole) }
    return publish(whole)
  }
}
