import Query

/// Puts the numbers of one data set together: two that are the same sum of inner cells are one.
struct ProblemBuilder {
  private let policy: DisclosurePolicy
  private let inner: InnerCells
  private var numbers: [ProtectionProblem.Number] = []
  private var known: [SparseColumn: Int] = [:]
  private var knowledge: [ProtectionProblem.Knowledge]
  private var empty: Set<Int> = []
  private(set) var positions: [CellKey: Int] = [:]
  private(set) var remainders: [(number: Int, remainder: RequestedNumbers.Remainder)] = []
  private var lines: [ProtectionProblem.Line] = []

  init(_ policy: DisclosurePolicy, _ inner: InnerCells) {
    self.policy = policy
    self.inner = inner
    knowledge = inner.relations
  }

  var largestThreshold: Int { numbers.map(\.threshold).max() ?? 0 }

  func problem(ceiling: Int) -> ProtectionProblem {
    ProtectionProblem(
      innerCount: inner.count, empty: empty.union(emptyByZeros), knowledge: knowledge,
      numbers: numbers, lines: lines, zerosArePublic: policy.zerosArePublic, ceiling: ceiling)
  }

  /// A zero that may be read empties all inner cells that it adds up.
  private var emptyByZeros: [Int] {
    policy.zerosArePublic
      ? numbers.filter { $0.value == 0 && $0.isPrintable && $0.column.isPlainSum }
        .flatMap { $0.column.entries.map(\.cell) } : []
  }

  // MARK: Numbers

  mutating func add(
    _ key: CellKey, _ entry: RequestedNumbers.Entry, _ position: Int, _ model: inout CountModel
  ) throws(SparseColumn.Overflow) {
    var isNumber = true
    if case .rest = key { isNumber = false }
    let isSmall = policy.isSmall(entry.value, threshold: entry.threshold)
    // A rest is never printed; one that is not small asks for nothing.
    if !isNumber, !isSmall { return }
    let queries = key.queries
    let depth = queries[0].filter.conditions.count
    let isKnownZero = entry.value == 0 && policy.zerosArePublic
    let tier: Rank.Tier =
      depth == 0 ? .total : isKnownZero ? .zero : entry.isHeadline ? .headline : .other
    positions[key] = try add(
      queries, entry.value, threshold: entry.threshold, isSensitive: isSmall,
      isNumber ? .possible : .never,
      Rank(tier: tier, depth: depth, value: entry.value, position: position), &model)
  }

  mutating func add(
    _ remainder: RequestedNumbers.Remainder, _ model: inout CountModel
  ) throws(SparseColumn.Overflow) {
    let part = try columns(remainder.part.queries, &model)
    let whole = try columns(remainder.whole.queries, &model)
    let position = merge(
      ProtectionProblem.Number(
        column: try SparseColumn(whole.inner, less: part.inner),
        span: try SparseColumn(whole.span, less: part.span), value: remainder.value,
        threshold: remainder.threshold, isSensitive: true, printing: .never,
        rank: Rank(tier: .other, depth: .max, value: 0, position: .max)))
    if let position { remainders.append((position, remainder)) }
  }

  /// Adds what an earlier edition printed and is still so.
  mutating func addPrinted(
    _ number: EarlierNumbers.Number, _ model: inout CountModel
  ) throws(SparseColumn.Overflow) {
    _ = try add(
      [number.cell.query], number.value, threshold: number.threshold, isSensitive: false, .done,
      Rank(tier: .known, depth: 0, value: number.value, position: 0), &model)
  }

  /// Adds what would show, beside an earlier edition, how few records came or went.
  mutating func addChanged(
    _ number: EarlierNumbers.Number, _ model: inout CountModel
  ) throws(SparseColumn.Overflow) {
    _ = try add(
      [number.cell.query], number.value, threshold: number.threshold, isSensitive: true, .never,
      Rank(tier: .other, depth: .max, value: 0, position: .max), &model)
  }

  private mutating func add(
    _ queries: [NumberQuery], _ value: Int, threshold: Int, isSensitive: Bool,
    _ printing: ProtectionProblem.Printing, _ rank: Rank, _ model: inout CountModel
  ) throws(SparseColumn.Overflow) -> Int? {
    let columns = try columns(queries, &model)
    return merge(
      ProtectionProblem.Number(
        column: columns.inner, span: columns.span, value: value, threshold: threshold,
        isSensitive: isSensitive, printing: printing, rank: rank))
  }

  /// A count, or what the first has beyond the second.
  private func columns(
    _ queries: [NumberQuery], _ model: inout CountModel
  ) throws(SparseColumn.Overflow) -> (inner: SparseColumn, span: SparseColumn) {
    var inner = try inner.column(queries[0])
    var span = try model.column(queries[0])
    for query in queries.dropFirst() {
      inner = try SparseColumn(inner, less: self.inner.column(query))
      span = try SparseColumn(span, less: model.column(query))
    }
    return (inner, span)
  }

  /// Notes that some numbers add up to another; those that are always zero are left out.
  mutating func add(_ line: RequestedNumbers.Line) {
    guard let total = positions[line.total] else { return }
    let parts = line.parts.compactMap { positions[$0] }
    if parts.count > 1 { lines.append(.init(total: total, parts: parts)) }
  }

  private mutating func merge(_ number: ProtectionProblem.Number) -> Int? {
    // Of sets of codes the coordinates know no sum, the inner cells do: those who name one of two
    // codes and not the first name the second.
    if number.span.isZero || number.column.isZero && inner.isComplete { return nil }
    guard let position = known[number.span] else {
      known[number.span] = numbers.count
      numbers.append(number)
      return numbers.count - 1
    }
    numbers[position] = numbers[position].merged(with: number)
    return position
  }

  // MARK: What everybody knows

  mutating func addImpossible(
    _ query: NumberQuery, _ model: inout CountModel
  ) throws(SparseColumn.Overflow) {
    let column = try inner.column(query)
    if column.isPlainSum {
      empty.formUnion(column.entries.map(\.cell))
    } else {
      knowledge.append(.init(column: column, bounds: 0...0))
    }
    _ = merge(
      ProtectionProblem.Number(
        column: column, span: try model.column(query), value: 0, threshold: 0, isSensitive: false,
        printing: .done, rank: Rank(tier: .known, depth: 0, value: 0, position: 0)))
  }

  mutating func addFilled(_ query: NumberQuery) throws(SparseColumn.Overflow) {
    knowledge.append(.init(column: try inner.column(query), bounds: 1...Int.max))
  }
}

extension ProtectionProblem.Number {
  /// The same number asked for in two ways: the stricter rules of both.
  fileprivate func merged(with other: Self) -> Self {
    let printing: ProtectionProblem.Printing =
      switch (self.printing, other.printing) {
      case (.done, _), (_, .done): .done
      case (.possible, _), (_, .possible): .possible
      case (.never, .never): .never
      }
    return Self(
      column: column, span: span, value: value, threshold: max(threshold, other.threshold),
      // What everybody knows already can't be given away.
      isSensitive: printing != .done && (isSensitive || other.isSensitive), printing: printing,
      rank: min(rank, other.rank))
  }
}
