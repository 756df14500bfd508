import Query

extension GatePass {
  /// Every distinct number of the plan with its fate.
  mutating func cells() -> [PublishedCell] {
    requested.keys.map { key in
      // A rest can be read just where both of its numbers can.
      let isWithheld =
        withheld.contains(key) || key.queries.contains { withheld.contains(.number($0)) }
      return PublishedCell(
        query: key.queries[0], less: key.queries.count > 1 ? key.queries[1] : nil,
        value: isWithheld ? nil : counter.value(key), threshold: requested.entries[key]?.threshold)
    } + openCells()
  }

  /// The numbers of data sets that are not sensitive, and those that are no counts.
  private mutating func openCells() -> [PublishedCell] {
    var queries: [NumberQuery] = []
    for figure in plan.figures { queries += figure.query.numbers }
    for frame in frames {
      frame.forEachWithEmpty { row, column in
        queries += [frame.part(row, column), frame.whole(row, column)].compactMap { $0 }
      }
    }
    var seen: Set<NumberQuery> = []
    return queries.filter { seen.insert($0).inserted && !isProtected($0) }.map { query in
      PublishedCell(
        query: query, less: nil, value: isReadable(query) ? counter.value(query) : nil,
        threshold: nil)
    }
  }
}
