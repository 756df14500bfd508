import CaseData
import Codebook
import Query

/// Those of the tables of a search that serve as proof, each once.
struct CertificateTables {
  private let search: WitnessSearch
  private var positions: [Int: Int] = [:]
  private var used: [Int] = []

  init(_ search: WitnessSearch) {
    self.search = search
  }

  /// The positions of two tables that prove that a number is safe.
  mutating func proof(of number: Int) -> (low: Int, high: Int)? {
    guard let proof = search.proof(of: number) else { return nil }
    return (position(proof.low), position(proof.high))
  }

  private mutating func position(_ table: Int) -> Int {
    if let known = positions[table] { return known }
    positions[table] = used.count
    used.append(table)
    return used.count - 1
  }

  /// The tables as made-up records.
  func groups(_ inner: InnerCells, _ schema: DataSetSchema) -> [[Certificate.Group]] {
    used.map { table in
      inner.records(of: search.tables[table]).map { values, count in
        let values = values.map { column, value in
          (column, RegisterValue(value, isMoney: schema.columns[column].type == .money))
        }
        return Certificate.Group(
          values: Dictionary(values, uniquingKeysWith: { first, _ in first }), count: count)
      }
    }
  }
}

extension RegisterValue {
  /// A value of a made-up record.
  fileprivate init(_ example: ColumnExample, isMoney: Bool) {
    switch example {
    case .code(let stored): self = stored == 0 ? .missing : .code(Int(stored) - 1)
    case .codes(let codes):
      self = codes == 0 ? .missing : .codes((0..<64).filter { codes & 1 << UInt64($0) != 0 })
    case .number(let number):
      self = number < 0 ? .missing : isMoney ? .money(number) : .integer(number)
    case .days(let days):
      let period = PeriodUnit.allCases.lazy.compactMap { Period($0, of: days) }
        .first { $0.days == days }
      self = period.map(RegisterValue.period) ?? days.map { .day($0.lowerBound) } ?? .missing
    }
  }
}
