import CaseData
import Codebook
import Diagnostics
import Query

/// One pass through the gate.
struct GatePass {
  let plan: Plan
  let input: Gate.Input
  /// The columns that are asked about together.
  let crossings: Crossings
  var counter: Counter
  var requested: RequestedNumbers
  var knowledge: PublicKnowledge
  /// The tables of the plan before their values, in its order.
  private(set) var frames: [TableFrame] = []
  /// The numbers that may not be read.
  var withheld: Set<CellKey> = []
  /// What was decided about the numbers of each data set, and why.
  var protected: [String: ProtectedNumbers] = [:]
  var diagnostics = Diagnostics()
  /// The strictest threshold of the documents that ask how many records a data set leaves out.
  private var leftOutThresholds: [String: Int] = [:]

  var policy: DisclosurePolicy { input.policy }

  /// - Parameter crossings: those of a plan that asks for as much or more; by default, of this plan.
  init(_ plan: Plan, _ input: Gate.Input, _ crossings: Crossings? = nil) {
    self.plan = plan
    self.input = input
    self.crossings =
      crossings
      ?? Crossings(
        plan, impossible: input.impossible.map(\.query), earlier: input.earlier,
        schemas: input.datasets.map(\.schema))
    counter = Counter(input.datasets)
    requested = RequestedNumbers(input.policy)
    knowledge = PublicKnowledge(impossible: input.impossible.map(\.query))
    ask()
  }

  mutating func release() -> Outcome<Release> {
    checkImpossible()
    protect()
    let tables = tables()
    let withheldCells = withheldCells(of: tables)
    var figures: [Figure: PublishedValue] = [:]
    for figure in plan.figures {
      figures[figure] = publish(figure.query, withheldCells: withheldCells)
    }
    var registers: [RegisterQuery: PublishedRegister] = [:]
    for register in plan.registers { registers[register] = list(register) }
    let release = Release(
      figures: figures, tables: tables, registers: registers,
      records: Dictionary(
        input.datasets.map { ($0.schema.name, records($0)) },
        uniquingKeysWith: { first, _ in first }),
      cells: cells())
    return Outcome(release, diagnostics)
  }

  // MARK: Asking

  private mutating func ask() {
    for (position, request) in plan.requests.enumerated() {
      switch request.subject {
      case .figure(let figure): ask(figure.query, request, at: position)
      case .table(let table):
        let frame = TableFrame(table, &counter, zerosArePublic: policy.zerosArePublic)
        frames.append(frame)
        ask(frame, request, at: position)
      }
    }
  }

  private mutating func ask(_ figure: FigureQuery, _ request: Plan.Request, at position: Int) {
    switch figure {
    case .number(let query):
      ask(query, request, at: position)
      askRemainders(query, request, at: position)
      if case .distinct(let column) = query.measure { noteFilled(query.dataSet, column) }
    case .share(let part, let whole): ask(part, of: whole, request, at: position)
    case .leftOut(let name):
      leftOutThresholds[name] = max(
        request.threshold, leftOutThresholds[name] ?? policy.threshold)
    case .fact, .withheldCells, .leastCount: break
    }
  }

  /// Only counts are about persons; the parser refuses sums of sensitive columns.
  mutating func ask(_ query: NumberQuery, _ request: Plan.Request, at position: Int) {
    guard isProtected(query) else { return }
    requested.ask(.number(query), value: counter.value(query), request, at: position)
  }

  /// A sentence that counts those who name a code says how many do not, beside one that counts all.
  private mutating func askRemainders(
    _ query: NumberQuery, _ request: Plan.Request, at position: Int
  ) {
    guard isProtected(query) else { return }
    let conditions = query.filter.conditions
    for condition in conditions {
      guard case .names = condition.test else { continue }
      let whole = NumberQuery(
        dataSet: query.dataSet, filter: Filter(conditions.filter { $0 != condition }))
      requested.askRemainder(
        .number(query), of: .number(whole), value: counter.value(whole) - counter.value(query),
        request, at: position)
    }
  }

  mutating func ask(
    _ part: NumberQuery, of whole: NumberQuery, _ request: Plan.Request, at position: Int
  ) {
    guard isProtected(whole) else { return }
    ask(part, request, at: position)
    ask(whole, request, at: position)
    let rest = CellKey.rest(part: part, whole: whole)
    requested.ask(rest, value: counter.value(rest), request, at: position)
  }

  /// Whether a number is about persons: counts of sensitive data sets are.
  func isProtected(_ query: NumberQuery) -> Bool {
    counter.isSensitive(query.dataSet) && query.measure == .count
  }

  // MARK: Publishing

  mutating func publish(
    _ figure: FigureQuery, withheldCells: PublishedValue
  ) -> PublishedValue {
    switch figure {
    case .withheldCells: return withheldCells
    case .leastCount: return .number(policy.threshold)
    case .number(let query): return publish(query)
    case .share(let part, let whole): return publish(part, of: whole)
    case .fact(let name):
      return input.facts.first { $0.name == name }.map { .number($0.value) }
        ?? .withheld(isShare: false)
    case .leftOut(let name):
      return counter.dataset(name).map(leftOut) ?? .withheld(isShare: false)
    }
  }

  /// All tables as they may be printed.
  mutating func tables() -> [TableQuery: PublishedTable] {
    var tables: [TableQuery: PublishedTable] = [:]
    for frame in frames { tables[frame.query] = publish(frame) }
    return tables
  }

  /// How many of the values in tables about persons are withheld.
  func withheldCells(of tables: [TableQuery: PublishedTable]) -> PublishedValue {
    let sensitive = tables.values.filter { counter.isSensitive($0.query.whole.dataSet) }
    return .share(
      sensitive.map(\.withheldCount).reduce(0, +), of: sensitive.map(\.valueCount).reduce(0, +))
  }

  mutating func publish(_ query: NumberQuery) -> PublishedValue {
    withheld.contains(.number(query)) || !isReadable(query)
      ? .withheld(isShare: false) : .number(counter.value(query))
  }

  mutating func publish(_ part: NumberQuery, of whole: NumberQuery) -> PublishedValue {
    let keys: [CellKey] = [.number(part), .number(whole), .rest(part: part, whole: whole)]
    return keys.contains(where: withheld.contains)
      ? .withheld(isShare: true) : .share(counter.value(part), of: counter.value(whole))
  }

  func records(_ dataset: Dataset) -> Release.Records {
    Release.Records(
      read: dataset.recordCount, columns: dataset.schema.columns.count, leftOut: leftOut(dataset))
  }

  /// How many records are counted nowhere. A small number says how few women gave no consent; one
  /// that has changed by little since an edition, how few took it back.
  private func leftOut(_ dataset: Dataset) -> PublishedValue {
    let count = dataset.leftOut
    guard dataset.schema.isSensitive else { return .number(count) }
    let threshold = leftOutThresholds[dataset.schema.name] ?? policy.threshold
    let before = input.earlierLeftOut.filter { $0.dataSet == dataset.schema.name }
      .compactMap(\.value)
    let isSmall = count > 0 && policy.isSmall(count, threshold: threshold)
    let isSmallChange =
      !before.contains(count) && before.contains { abs($0 - count) < threshold }
    return isSmall || isSmallChange ? .withheld(isShare: false) : .number(count)
  }
}
