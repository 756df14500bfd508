import CaseData
import Codebook
import Query

extension GatePass {
  /// The records of a public data set. The parser refuses sensitive ones; so does this.
  mutating func list(_ query: RegisterQuery) -> PublishedRegister? {
    guard let dataset = counter.dataset(query.dataSet), !dataset.schema.isSensitive else {
      return nil
    }
    let number = dataset.tableNumber(of: dataset.schema.columns.indices)
    let table = dataset.table(number)
    let columns = query.columns.map { dataset.schema.columns[$0] }
    var rows: [[RegisterValue]] = []
    counter.rows(dataset, table: number, query.filter).forEach { row in
      rows.append(query.columns.map { RegisterValue(dataset.schema, table, column: $0, row: row) })
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
  init(_ schema: DataSetSchema, _ table: RecordTable, column: Int, row: Int) {
    switch table.values(column) {
    case .codes(let values)? where values[row] > 0: self = .code(Int(values[row]) - 1)
    case .codeSets(let values)? where values[row] != 0:
      self = .codes((0..<64).filter { values[row] & (1 << UInt64($0)) != 0 })
    case .numbers(let values)? where values[row] >= 0:
      self =
        schema.columns[column].type == .money
        ? .money(values[row]) : .integer(values[row])
    case .dates(let values)?: self.init(values[row])
    case .texts(let values)? where !values[row].isEmpty: self = .text(values[row])
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
