import CaseData
import Codebook
import Query

/// Counts the records of the data sets. Each condition is matched once and each number counted
/// once, however many pages ask for it.
struct Counter {
  private let datasets: [String: Dataset]
  private var matches: [ConditionKey: RecordSet] = [:]
  private var values: [NumberQuery: Int] = [:]

  /// The smallest table of some columns.
  private var tables: [TableKey: Int] = [:]

  private struct TableKey: Hashable {
    let dataSet: String
    let columns: Set<Int>
  }

  private struct ConditionKey: Hashable {
    let dataSet: String
    let table: Int
    let condition: Condition
  }

  init(_ datasets: [Dataset]) {
    self.datasets = Dictionary(
      datasets.map { ($0.schema.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func dataset(_ name: String) -> Dataset? { datasets[name] }

  func isSensitive(_ name: String) -> Bool { datasets[name]?.schema.isSensitive ?? true }

  /// The rows of a table of a data set that pass a filter; the table has the filter's columns.
  mutating func rows(_ dataset: Dataset, table number: Int, _ filter: Filter) -> RecordSet {
    let table = dataset.table(number)
    var rows = RecordSet(count: table.rowCount, filled: true)
    for condition in filter.conditions {
      let key = ConditionKey(dataSet: dataset.schema.name, table: number, condition: condition)
      let matching = matches[key] ?? condition.matches(in: table)
      matches[key] = matching
      rows.formIntersection(matching)
    }
    return rows
  }

  /// The answer to a question.
  mutating func value(_ query: NumberQuery) -> Int {
    if let known = values[query] { return known }
    let value = count(query)
    values[query] = value
    return value
  }

  private mutating func table(of query: NumberQuery, _ dataset: Dataset) -> Int {
    let key = TableKey(dataSet: query.dataSet, columns: query.columns)
    let number = tables[key] ?? dataset.tableNumber(of: key.columns)
    tables[key] = number
    return number
  }

  private mutating func count(_ query: NumberQuery) -> Int {
    guard let dataset = datasets[query.dataSet] else { return 0 }
    let number = table(of: query, dataset)
    let rows = rows(dataset, table: number, query.filter)
    let table = dataset.table(number)
    return switch query.measure {
    case .count: table.recordCount(rows)
    case .sum(let column): table.sum(rows, of: column)
    case .distinct(let column): table.distinct(rows, of: column)
    }
  }

  /// The value of a protected number.
  mutating func value(_ key: CellKey) -> Int {
    switch key {
    case .number(let query): value(query)
    case .rest(let part, let whole): value(whole) - value(part)
    }
  }

  /// The categories of a dimension within the records of `whole`.
  ///
  /// Periods run from the first to the last of the whole data set, or of the range that `whole`
  /// names, without gaps. "Not recorded" is there when there is such a record, or when zeros are
  /// protected, so that its presence says nothing.
  mutating func categories(
    _ dimension: Dimension, of whole: NumberQuery, zerosArePublic: Bool
  ) -> [Category] {
    var categories = dimension.fixedCategories
    if case .periods(let unit) = dimension.grouping {
      categories = periods(unit, of: dimension, whole).map(Category.period)
    }
    let missing = NumberQuery(
      dataSet: whole.dataSet, filter: whole.filter.and(dimension.condition(.missing)))
    let canBeMissing = !zerosArePublic && dimension.canBeMissing(in: dataset(whole.dataSet))
    if canBeMissing || value(missing) > 0 { categories.append(.missing) }
    return categories
  }

  private func periods(_ unit: PeriodUnit, of dimension: Dimension, _ whole: NumberQuery)
    -> [Period]
  {
    var span: ClosedRange<Period>?
    for condition in whole.filter.conditions where condition.column == dimension.column {
      if case .during(let days) = condition.test {
        span = Period(unit: unit, of: days.lowerBound)...Period(unit: unit, of: days.upperBound)
      }
    }
    guard case .dates(let dates)? = datasets[whole.dataSet]?.values(dimension.column) else {
      return []
    }
    let found = dates.compactMap { $0.period(unit) }
    guard let first = found.min(), let last = found.max() else { return [] }
    let low = max(first, span?.lowerBound ?? first)
    let high = min(last, span?.upperBound ?? last)
    guard low <= high else { return [] }
    return (low.index...high.index).map { Period(unit: unit, index: $0) }
  }
}

extension Dimension {
  /// Whether a record may fall into no other category: a date that has to be recorded may still be
  /// known less exactly.
  func canBeMissing(in dataset: Dataset?) -> Bool {
    if case .periods = grouping { return true }
    return dataset?.schema.columns[column].isRequired != true
  }
}
