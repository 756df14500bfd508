public import Codebook

extension NumberQuery {
  /// The question in the words in which it could be asked: `cases where country is ge`.
  public func text(in schema: DataSetSchema) -> String {
    let subject =
      switch measure {
      case .count: dataSet
      case .sum(let column): "sum of \(schema.columns[column].name) in \(dataSet)"
      case .distinct(let column): "distinct \(schema.columns[column].name) in \(dataSet)"
      }
    let conditions = filter.conditions.map { condition in
      let column = schema.columns[condition.column]
      return "\(column.name) \(condition.test.text(in: column))"
    }
    return conditions.isEmpty
      ? subject : "\(subject) where \(conditions.joined(separator: " and "))"
  }
}

extension Test {
  fileprivate func text(in column: Column) -> String {
    switch self {
    case .isIn(let set): text(set, of: column)
    case .names(let bits): names(bits, of: column).map { "is \($0)" } ?? "is nothing"
    case .namesNone(let bits):
      names(bits, of: column).map { "is not \($0)" } ?? "is anything"
    case .inRange(let range): "in \(text(range, of: column))"
    case .notInRange(let range): "is not \(text(range, of: column))"
    case .during(let days): "is \(days.queryText)"
    case .notDuring(let days): "is not \(days.queryText)"
    case .coarserThan(let unit): "is not known to the \(unit.rawValue)"
    case .isMissing: "is missing"
    case .isRecorded: "is recorded"
    }
  }

  private func text(_ set: CodeSet, of column: Column) -> String {
    let codes = column.list?.codes ?? []
    if set == .missing { return "is missing" }
    let every = CodeSet.all(count: codes.count)
    if set == every.subtracting(.missing) { return "is recorded" }
    let isNegative = set.contains(stored: 0)
    let named = isNegative ? every.subtracting(set) : set
    let bits = named.bits >> 1
    guard let names = names(bits, of: column) else {
      return isNegative ? "is anything" : "is nothing"
    }
    return (isNegative ? "is not " : "is ") + names
  }

  /// A code, a group, or `one of` several.
  private func names(_ bits: UInt64, of column: Column) -> String? {
    guard let list = column.list else { return nil }
    let members = list.codes.indices.filter { bits & 1 << UInt64($0) != 0 }
    if members.isEmpty { return nil }
    if members.count == 1 { return list.codes[members[0]] }
    if let group = list.groups.first(where: { $0.members == members }) { return group.name }
    return "one of " + members.map { list.codes[$0] }.joined(separator: ", ")
  }

  private func text(_ range: ClosedRange<Int>, of column: Column) -> String {
    func number(_ value: Int) -> String {
      column.type == .money ? Hundredths.plain(value) : String(value)
    }
    if range.lowerBound == range.upperBound { return number(range.lowerBound) }
    return number(range.lowerBound) + ".."
      + (range.upperBound == .max ? "" : number(range.upperBound))
  }
}
