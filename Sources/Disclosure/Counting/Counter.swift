import CaseData
import Codebook
import Query

/// Counts the records of the data sets. Each condition is matched once and each number counted
/// once, however many pages ask for it.
struct Counter {
  private let datasets: [String: Dataset]
  private var matches: [ConditionKey: RecordSet] = [:]
  private var values: [NumberQuery: Int] = [:]

  private struct ConditionKey: Hashable {
    let dataSet: String
    let condition: Condition
  }

  init(_ datasets: [Dataset]) {
    self.datasets = Dictionary(
      datasets.map { ($0.schema.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func dataset(_ name: String) -> Dataset? { datasets[name] }

  func isSensitive(_ name: String) -> Bool { datasets[name]?.schema.isSensitive ?? true }

  /// The records that pass a filter.
  mutating func records(_ dataSet: String, _ filter: Filter) -> RecordSet {
    guard let dataset = datasets[dataSet] else { return RecordSet(count: 0) }
    var records = RecordSet(count: dataset.count, filled: true)
    for condition in filter.conditions {
      let key = ConditionKey(dataSet: dataSet, condition: condition)
      let matching = matches[key] ?? condition.matches(in: dataset)
      matches[key] = matching
      records.formIntersection(matching)
    }
    return records
  }

  /// The answer to a question.
  mutating func value(_ query: NumberQuery) -> Int {
    if let known = values[query] { return known }
    let records = records(query.dataSet, query.filter)
    let value =
      switch query.measure {
      case .count: records.count
      case .sum(let column): sum(records, of: column, in: query.dataSet)
      case .distinct(let column): distinct(records, of: column, in: query.dataSet)
      }
    values[query] = value
    return value
  }

  /// Recorded numbers alone; a sum beyond the range of `Int` is impossible for amounts that were
  /// each read from a file of less than its size, and traps rather than being wrong.
  private func sum(_ records: RecordSet, of column: Int, in dataSet: String) -> Int {
    guard case .numbers(let values)? = datasets[dataSet]?.values(column) else { return 0 }
    var sum = 0
    records.forEach { if values[$0] > 0 { sum += values[$0] } }
    return sum
  }

  private func distinct(_ records: RecordSet, of column: Int, in dataSet: String) -> Int {
    var seen: UInt64 = 0
    switch datasets[dataSet]?.values(column) {
    case .codes(let values)?:
      records.forEach { if values[$0] > 0 { seen |= 1 << UInt64(values[$0] - 1) } }
    case .codeSets(let values)?:
      records.forEach { seen |= values[$0] }
    default: break
    }
    return seen.nonzeroBitCount
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
