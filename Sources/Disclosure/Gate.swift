public import CaseData
public import Codebook
import Query

/// The one way from counted records to published values.
public enum Gate {
  /// Counts everything that the plan asks for and protects it together.
  ///
  /// - Parameters:
  ///   - plan: all requests of the whole site.
  ///   - datasets: the records, as read.
  ///   - facts: the stated facts, which are public.
  ///   - threshold: the least count of a sensitive data set that is printed.
  ///   - zeros: whether zeros are printed.
  ///   - earlier: what earlier editions printed.
  public static func release(
    _ plan: Plan, of datasets: [Dataset], facts: [StatedFact], threshold: Int, zeros: ZeroPolicy,
    earlier: [EarlierCell] = []
  ) -> Release {
    var gate = GatePass(
      datasets: datasets, facts: facts, threshold: threshold, zerosArePublic: zeros == .public,
      earlier: earlier)
    return gate.release(plan)
  }
}

/// One pass through the gate.
struct GatePass {
  var counter: Counter
  var protection: Protection
  let datasets: [Dataset]
  let facts: [StatedFact]
  let threshold: Int
  let zerosArePublic: Bool
  let earlier: [EarlierCell]
  /// The strictest threshold of the documents that ask how many records a data set leaves out.
  private var leftOutThresholds: [String: Int] = [:]

  init(
    datasets: [Dataset], facts: [StatedFact], threshold: Int, zerosArePublic: Bool,
    earlier: [EarlierCell] = []
  ) {
    self.datasets = datasets
    self.facts = facts
    self.threshold = threshold
    self.zerosArePublic = zerosArePublic
    self.earlier = earlier
    counter = Counter(datasets)
    protection = Protection(threshold: threshold, zerosArePublic: zerosArePublic)
  }

  mutating func release(_ plan: Plan) -> Release {
    let frames = plan.tables.map { TableFrame($0, &counter, zerosArePublic: zerosArePublic) }
    for figure in plan.figures { ask(figure.query, threshold: plan.threshold(figure)) }
    for frame in frames { ask(frame, threshold: plan.threshold(frame.query)) }
    protect(frames)
    var tables: [TableQuery: PublishedTable] = [:]
    for frame in frames { tables[frame.query] = publish(frame) }
    let sensitive = tables.values.filter { counter.isSensitive($0.query.whole.dataSet) }
    let withheldCells = PublishedValue.share(
      sensitive.map(\.withheldCount).reduce(0, +), of: sensitive.map(\.valueCount).reduce(0, +))
    var figures: [Figure: PublishedValue] = [:]
    for figure in plan.figures {
      figures[figure] = publish(figure.query, withheldCells: withheldCells)
    }
    var registers: [RegisterQuery: PublishedRegister] = [:]
    for register in plan.registers { registers[register] = list(register) }
    return Release(
      figures: figures, tables: tables, registers: registers,
      records: Dictionary(
        datasets.map { ($0.schema.name, records($0)) }, uniquingKeysWith: { first, _ in first }),
      cells: cells(plan, frames))
  }

  private func records(_ dataset: Dataset) -> Release.Records {
    Release.Records(
      read: dataset.recordCount, columns: dataset.schema.columns.count, leftOut: leftOut(dataset))
  }

  private func leftOut(_ dataset: Dataset) -> PublishedValue {
    let threshold = leftOutThresholds[dataset.schema.name] ?? threshold
    return dataset.schema.isSensitive
      && protection.isSmall(dataset.leftOut, threshold: threshold) && dataset.leftOut > 0
      ? .withheld(isShare: false) : .number(dataset.leftOut)
  }

  // MARK: Figures

  private mutating func ask(_ figure: FigureQuery, threshold: Int) {
    switch figure {
    case .number(let query):
      ask(query, threshold: threshold)
      askRemainders(query, threshold: threshold)
    case .share(let part, let whole): ask(part, of: whole, threshold: threshold)
    case .leftOut(let name):
      leftOutThresholds[name] = max(threshold, leftOutThresholds[name] ?? self.threshold)
    case .fact, .withheldCells, .leastCount: break
    }
  }

  /// Only counts are about persons; the parser refuses sums of sensitive columns.
  mutating func ask(_ query: NumberQuery, threshold: Int) {
    guard counter.isSensitive(query.dataSet), query.measure == .count else { return }
    protection.ask(.number(query), value: counter.value(query), threshold: threshold)
  }

  /// A sentence that counts those who name a code says how many do not, beside one that counts all.
  private mutating func askRemainders(_ query: NumberQuery, threshold: Int) {
    guard counter.isSensitive(query.dataSet), query.measure == .count else { return }
    let conditions = query.filter.conditions
    for condition in conditions {
      guard case .names = condition.test else { continue }
      let whole = NumberQuery(
        dataSet: query.dataSet, filter: Filter(conditions.filter { $0 != condition }))
      protection.ask(
        Remainder(part: .number(query), whole: .number(whole)),
        value: counter.value(whole) - counter.value(query), threshold: threshold)
    }
  }

  mutating func ask(_ part: NumberQuery, of whole: NumberQuery, threshold: Int) {
    guard counter.isSensitive(whole.dataSet) else { return }
    ask(part, threshold: threshold)
    ask(whole, threshold: threshold)
    let rest = CellKey.rest(part: part, whole: whole)
    protection.ask(rest, value: counter.value(rest), threshold: threshold)
  }

  private mutating func publish(
    _ figure: FigureQuery, withheldCells: PublishedValue
  ) -> PublishedValue {
    switch figure {
    case .withheldCells: return withheldCells
    case .leastCount: return .number(threshold)
    case .number(let query): return publish(query)
    case .share(let part, let whole): return publish(part, of: whole)
    case .fact(let name):
      return facts.first { $0.name == name }.map { .number($0.value) } ?? .withheld(isShare: false)
    case .leftOut(let name):
      return counter.dataset(name).map(leftOut) ?? .withheld(isShare: false)
    }
  }

  mutating func publish(_ query: NumberQuery) -> PublishedValue {
    protection.withheld.contains(.number(query))
      ? .withheld(isShare: false) : .number(counter.value(query))
  }

  mutating func publish(_ part: NumberQuery, of whole: NumberQuery) -> PublishedValue {
    let keys: [CellKey] = [.number(part), .number(whole), .rest(part: part, whole: whole)]
    return keys.contains(where: protection.withheld.contains)
      ? .withheld(isShare: true) : .share(counter.value(part), of: counter.value(whole))
  }
}
