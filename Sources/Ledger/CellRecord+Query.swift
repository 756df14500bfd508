import Codebook
import Diagnostics
import Query

extension CellRecord {
  /// The number that the record names, and what is taken away from it.
  func queries(
    _ codebook: Codebook
  ) throws(RecordFault) -> (query: NumberQuery, less: NumberQuery?) {
    guard let schema = codebook.dataSet(dataSet) else {
      throw RecordFault(
        "there is no data set '\(dataSet)'"
          + Suggestion.didYouMean(dataSet, among: codebook.dataSets.map(\.name)))
    }
    let measure = try measure(schema)
    func query(_ records: [String: TestRecord]) throws(RecordFault) -> NumberQuery {
      var conditions: [Condition] = []
      for (name, record) in records.sorted(by: { $0.key < $1.key }) {
        let column = try Self.column(name, schema)
        for test in try record.tests(of: schema.columns[column]) {
          conditions.append(Condition(column: column, test: test))
        }
      }
      return NumberQuery(dataSet: dataSet, measure: measure, filter: Filter(conditions))
    }
    return (try query(filter), try less.map { (less) throws(RecordFault) in try query(less) })
  }

  private func measure(_ schema: DataSetSchema) throws(RecordFault) -> Measure {
    let words = measure.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    switch (words.count, words.dropLast().joined(separator: " "), words.last) {
    case (1, _, "count"): return .count
    case (3, "sum of", let name?): return .sum(column: try Self.column(name, schema))
    case (2, "distinct", let name?): return .distinct(column: try Self.column(name, schema))
    default:
      throw RecordFault(
        "'measure' is neither 'count' nor 'sum of' or 'distinct' with the name of a column")
    }
  }

  private static func column(_ name: String, _ schema: DataSetSchema) throws(RecordFault) -> Int {
    if let index = schema.index(of: name) { return index }
    throw RecordFault(
      "the data set '\(schema.name)' has no column '\(name)'"
        + Suggestion.didYouMean(name, among: schema.columns.map(\.name)))
  }
}
