import Query

extension GatePass {
  /// Every distinct number of the plan with its fate.
  mutating func cells(_ plan: Plan, _ frames: [TableFrame]) -> [PublishedCell] {
    protection.asked.map { key in
      let isWithheld = protection.withheld.contains(key)
      return PublishedCell(
        query: key.queries[0], less: key.queries.count > 1 ? key.queries[1] : nil,
        value: isWithheld ? nil : counter.value(key), threshold: protection.threshold(of: key))
    } + openCells(plan, frames)
  }

  /// The numbers of data sets that are not sensitive, and those that are no counts.
  private mutating func openCells(_ plan: Plan, _ frames: [TableFrame]) -> [PublishedCell] {
    var queries: [NumberQuery] = []
    for figure in plan.figures {
      switch figure.query {
      case .number(let query): queries.append(query)
      case .share(let part, let whole): queries += [part, whole]
      case .fact, .leftOut, .withheldCells, .leastCount: break
      }
    }
    for frame in frames {
      frame.forEachWithEmpty { row, column in
        queries += [frame.part(row, column), frame.whole(row, column)].compactMap { $0 }
      }
    }
    var seen: Set<NumberQuery> = []
    return queries.filter { seen.insert($0).inserted && !isProtected($0) }.map {
      PublishedCell(query: $0, less: nil, value: counter.value($0), threshold: nil)
    }
  }

  /// Whether a number is about persons: counts of sensitive data sets are.
  func isProtected(_ query: NumberQuery) -> Bool {
    counter.isSensitive(query.dataSet) && query.measure == .count
  }
}
