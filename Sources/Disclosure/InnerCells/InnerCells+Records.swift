import CaseData

extension InnerCells {
  /// Made-up records that fall into the inner cells as a table says: how many there are of each
  /// combination of the columns that are asked about, in a stable order.
  ///
  /// Tables of cliques that hang together like a tree and agree where they overlap are put together
  /// one by one: the records that are alike in the shared columns are dealt out in their order.
  func records(of table: [Int]) -> [(values: [Int: ColumnExample], count: Int)] {
    guard let first = tables.first else { return [] }
    var records: [[Int: ColumnExample]] = []
    forEachGroup(of: first, in: table) { values, codes, count in
      for number in 0..<count { records.append(Self.join(values, codes, number)) }
    }
    for link in links {
      var open = Dictionary(grouping: records.indices.reversed()) { record in
        link.shared.map { records[record][$0] }
      }
      forEachGroup(of: tables[link.table], in: table) { values, codes, count in
        let shared = link.shared.map { values[$0] }
        for number in 0..<count {
          guard let record = open[shared]?.popLast() else { return }
          records[record].merge(Self.join(values, codes, number)) { old, _ in old }
        }
      }
    }
    var counts: [[Int: ColumnExample]: Int] = [:]
    var order: [[Int: ColumnExample]] = []
    for record in records {
      if counts.updateValue((counts[record] ?? 0) + 1, forKey: record) == nil {
        order.append(record)
      }
    }
    return order.map { ($0, counts[$0] ?? 0) }
  }

  private static func join(
    _ values: [Int: ColumnExample], _ codes: (column: Int, codes: [UInt64])?, _ number: Int
  ) -> [Int: ColumnExample] {
    guard let codes else { return values }
    return values.merging([codes.column: .codes(codes.codes[number])]) { old, _ in old }
  }

  /// Calls `body` for each combination of classes that has records: the values of the classes, the
  /// codes of each record in the column of nested sets, and how many records there are.
  private func forEachGroup(
    of clique: CliqueTable, in table: [Int],
    _ body: ([Int: ColumnExample], (column: Int, codes: [UInt64])?, Int) -> Void
  ) {
    var elements = clique.columns.map { _ in 0 }
    let nested = clique.columns.firstIndex { column in
      if case .nested? = axes[column] { true } else { false }
    }
    func visit(_ position: Int) {
      guard position < elements.count else { return visitGroup() }
      for element in 0..<(position == nested ? 1 : clique.sizes[position]) {
        elements[position] = element
        visit(position + 1)
      }
    }
    func visitGroup() {
      let count = table[clique.cell(elements)]
      guard count > 0 else { return }
      var values: [Int: ColumnExample] = [:]
      for (column, element) in zip(clique.columns, elements) {
        if case .classes(let classes)? = axes[column] { values[column] = classes[element].example }
      }
      guard let nested, case .nested(let sets)? = axes[clique.columns[nested]] else {
        return body(values, nil, count)
      }
      var places = elements
      let counts = (0..<sets.count).map { element in
        places[nested] = element
        return table[clique.cell(places)]
      }
      body(values, (clique.columns[nested], sets.codes(for: counts)), count)
    }
    visit(0)
  }
}
