import CaseData
import Codebook
import Query

extension GatePass {
  /// The records of a public data set. The parser refuses sensitive ones; so does this.
  mutating func list(_ query: RegisterQuery) -> PublishedRegister? {
    guard let dataset = counter.dataset(query.dataSet), !dataset.schema.isSensitive else {
      return nil
    }
    let records = counter.records(query.dataSet, query.filter)
    let columns = query.columns.map { dataset.schema.columns[$0] }
    var rows: [[RegisterValue]] = []
    records.forEach { record in
      rows.append(query.columns.map { RegisterValue(dataset, column: $0, record: record) })
    }
    let totals = query.columns.map { column -> RegisterValue? in
      guard query.totals.contains(column) else { return nil }
      let sum = counter.value(
        NumberQuery(
          dataSet: query.dataSet, measure: .sum(column: column), filter: query.filter))
      return dataset.schema.columns[column].type == .money ? .money(sum) : .integer(sum)
    }
    return PublishedRegister(schema: dataset.schema, columns: columns, rows: rows, totals: totals)
  }
}

extension RegisterValue {
  init(_ dataset: Dataset, column: Int, record: Int) {
    switch dataset.values(column) {
    case .codes(let values) where values[record] > 0: self = .code(Int(values[record]) - 1)
    case .codeSets(let values) where values[record] != 0:
      self = .codes((0..<64).filter { values[record] & (1 << UInt64($0)) != 0 })
    case .numbers(let values) where values[record] >= 0:
      self =
        dataset.schema.columns[column].type == .money
        ? .money(values[record]) : .integer(values[record])
    case .dates(let values): self.init(values[record])
    case .texts(let values) where !values[record].isEmpty: self = .text(values[record])
    default: self = .missing
    }
  }

  private init(_ date: DateValue) {
    guard let days = date.days else {
      self = .missing
      return
    }
    if days.lowerBound == days.upperBound {
      self = .day(days.lowerBound)
    } else if let month = date.period(.month) {
      self = .period(month)
    } else {
      self = date.period(.year).map(RegisterValue.period) ?? .missing
    }
  }
}
