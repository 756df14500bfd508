import Query

extension GatePass {
  mutating func ask(_ frame: TableFrame, threshold: Int) {
    frame.forEach { row, column in
      let whole = frame.whole(row, column)
      if let part = frame.part(row, column) {
        ask(part, of: whole, threshold: threshold)
      } else {
        ask(whole, threshold: threshold)
      }
    }
  }

  /// Secondary suppression in every table of counts of sensitive data.
  mutating func protectTables(_ frames: [TableFrame], _ plan: Plan) {
    var grids: [(grid: TableGrid, threshold: Int)] = []
    for frame in frames
    where counter.isSensitive(frame.query.whole.dataSet) && frame.query.whole.measure == .count {
      let threshold = plan.threshold(frame.query)
      for grid in makeGrids(frame) { grids.append((grid, threshold)) }
    }
    protection.protect(grids)
  }

  /// One grid for a table of counts; numerators, denominators and rests for one of shares.
  private mutating func makeGrids(_ frame: TableFrame) -> [TableGrid] {
    var kinds: [(NumberQuery, NumberQuery?) -> CellKey] = [{ whole, _ in .number(whole) }]
    if case .share = frame.query.value {
      kinds.append { whole, part in .number(part ?? whole) }
      kinds.append { whole, part in .rest(part: part ?? whole, whole: whole) }
    }
    var counter = counter
    defer { self.counter = counter }
    return kinds.compactMap { key in
      try? TableGrid(
        rows: frame.rows, columns: frame.columns, rowsOverlap: frame.query.rows.isMultiple,
        columnsOverlap: frame.query.columns?.isMultiple ?? false,
        hasColumns: frame.query.columns != nil
      ) { row, column in
        let key = key(frame.whole(row, column), frame.part(row, column))
        return (key, value(key, &counter))
      }
    }
  }

  private func value(_ key: CellKey, _ counter: inout Counter) -> Int {
    switch key {
    case .number(let query): counter.value(query)
    case .rest(let part, let whole): counter.value(whole) - counter.value(part)
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
