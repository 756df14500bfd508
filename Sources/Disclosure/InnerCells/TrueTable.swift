import CaseData
import Query

extension InnerCells {
  /// The counts of the inner cells in the data.
  func trueTable(of dataset: Dataset) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    for clique in tables {
      let records = dataset.table(dataset.tableNumber(of: clique.columns))
      let columns = clique.columns.map { column in
        records.values(column).flatMap { axes[column]?.elements($0) } ?? []
      }
      for row in 0..<records.rowCount {
        var cells = [0]
        for (column, size) in zip(columns, clique.sizes) {
          let found = column[row]
          cells =
            found.count == 1
            ? cells.map { $0 * size + Int(found[0]) }
            : cells.flatMap { cell in found.map { cell * size + Int($0) } }
        }
        for cell in cells { counts[clique.offset + cell] += records.weights?[row] ?? 1 }
      }
    }
    return counts
  }
}

extension Axis {
  /// The elements that each record counts in.
  func elements(_ values: ColumnValues) -> [[Int32]] {
    switch self {
    case .nested(let sets):
      guard case .codeSets(let records) = values else { return [] }
      return records.cached { codes in
        [0] + sets.sets.indices.filter { sets.sets[$0] & codes != 0 }.map { Int32($0 + 1) }
      }
    case .classes(let classes):
      let tests = classes.reduce(Set<Test>()) { $0.union($1.admitting) }
      var numbers: [Set<Test>: Int32] = [:]
      for (number, item) in classes.enumerated() { numbers[item.admitting] = Int32(number) }
      func number(_ admitting: Set<Test>) -> [Int32] { numbers[admitting].map { [$0] } ?? [] }
      return switch values {
      case .codes(let records):
        records.cached { code in number(tests.filter { $0.admits(code: code) }) }
      case .codeSets(let records):
        records.cached { codes in number(tests.filter { $0.admits(codes: codes) }) }
      case .dates(let records):
        records.cached { date in number(tests.filter { $0.admits(days: date.days) }) }
      case .numbers(let records):
        records.cached { value in number(tests.filter { $0.admits(number: value) }) }
      case .texts, .none: []
      }
    }
  }
}

extension Array where Element: Hashable {
  /// `map` for a function that is slow and values that are few.
  fileprivate func cached<Result>(_ body: (Element) -> Result) -> [Result] {
    var known: [Element: Result] = [:]
    return map { element in
      if let result = known[element] { return result }
      let result = body(element)
      known[element] = result
      return result
    }
  }
}
