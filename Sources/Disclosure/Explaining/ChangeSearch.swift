import CaseData
import Codebook
import Diagnostics
import Query

/// Looks for the change of a plan that wins the most numbers back, by trying.
struct ChangeSearch {
  private var pass: GatePass
  private let involved: [String: Set<Int>]
  /// What is printed now.
  private var printed: [FigureQuery: Bool] = [:]

  /// - Parameters:
  ///   - pass: a pass that has protected its numbers.
  ///   - involved: the small numbers for whose sake numbers are to be won back, by data set.
  init(_ pass: GatePass, _ involved: [String: Set<Int>]) {
    self.pass = pass
    self.involved = involved
  }

  /// The best changes, the best first.
  mutating func best(trialCount: Int) -> [Explanation.Change] {
    let candidates = candidates.prefix(trialCount)
    guard !candidates.isEmpty else { return [] }
    printed = pass.fates
    let tried = candidates.compactMap(trial).filter { $0.gain > 0 }.enumerated().sorted { a, b in
      let (first, second) = (a.element, b.element)
      return (second.gain, first.locations.count, a.offset)
        < (first.gain, second.locations.count, b.offset)
    }
    var best: [Explanation.Change] = []
    for (_, change) in tried where !best.contains(where: { change.contains($0) }) {
      best.append(change)
    }
    return best
  }

  private func trial(_ change: Explanation.Change) -> Explanation.Change? {
    var other = GatePass(pass.plan.applying(change), pass.input, pass.crossings)
    for dataset in pass.input.datasets where involved[dataset.schema.name] != nil {
      other.protect(dataset)
    }
    guard !other.diagnostics.hasErrors else { return nil }
    var change = change
    for (question, isPrinted) in other.fates {
      guard let before = printed[question], before != isPrinted else { continue }
      change.gain += isPrinted ? 1 : -1
    }
    return change
  }

  // MARK: What to try

  /// Everything that can be done to a request for one of the small numbers; first to those that ask
  /// for most of the numbers that are withheld for their sake.
  private var candidates: [Explanation.Change] {
    var weights: [Int: Int] = [:]
    for (dataSet, sensitive) in involved {
      guard let numbers = pass.protected[dataSet] else { continue }
      let hidden = Dictionary(grouping: numbers.reasons.values, by: { $0 }).mapValues(\.count)
      for number in sensitive {
        for request in pass.requests(of: number, in: numbers) {
          weights[request, default: 0] += 1 + (hidden[number] ?? 0)
        }
      }
    }
    var seen: Set<Explanation.Change> = []
    return weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .flatMap { changes(pass.plan.requests[$0.key]) }
      .filter { seen.insert($0).inserted }
  }

  private func changes(_ request: Plan.Request) -> [Explanation.Change] {
    let locations = request.locations
    guard !locations.isEmpty else { return [] }
    var lines: [String?] = [nil]
    var isTable = false
    if case .table(let table) = request.subject {
      isTable = true
      lines = table.coarser.map(\.line) + lines
    }
    let changes = lines.map {
      Explanation.Change(locations: locations, isTable: isTable, line: $0, threshold: nil)
    }
    // Where one document asks for more than the others, it is enough that it does not ask.
    let strict = request.places.filter { $0.threshold == request.threshold }
    let strictLocations = locations.filter { place in strict.contains { $0.location == place } }
    if strictLocations.count == locations.count { return changes }
    return changes + [
      Explanation.Change(
        locations: strictLocations, isTable: isTable, line: nil, threshold: request.threshold)
    ]
  }
}

extension Explanation.Change {
  /// Whether another change of the same kind touches fewer places.
  fileprivate func contains(_ other: Self) -> Bool {
    line == other.line && Set(locations).isSuperset(of: other.locations)
  }
}

extension GatePass {
  /// Whether each number and share about persons is printed.
  fileprivate var fates: [FigureQuery: Bool] {
    var pass = self
    var fates: [FigureQuery: Bool] = [:]
    for question in questions {
      switch question {
      case .number(let query):
        if isProtected(query) { fates[question] = !pass.publish(query).isWithheld }
      case .share(let part, let whole):
        if isProtected(whole) { fates[question] = !pass.publish(part, of: whole).isWithheld }
      case .fact, .leftOut, .withheldCells, .leastCount: break
      }
    }
    return fates
  }
}
