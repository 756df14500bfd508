import Diagnostics
import Query

/// Explains the numbers of a pass through the gate.
struct GateExplainer {
  private var pass: GatePass
  private let withheldCells: PublishedValue
  /// The small numbers for whose sake something that was asked about is withheld, by data set.
  private(set) var involved: [String: Set<Int>] = [:]

  /// - Parameter pass: a pass that has protected its numbers.
  init(_ pass: GatePass) {
    var pass = pass
    withheldCells = pass.withheldCells(of: pass.tables())
    self.pass = pass
  }

  mutating func number(_ query: FigureQuery, isAsked: Bool) -> Explanation.Number {
    let value = pass.publish(query, withheldCells: withheldCells)
    return Explanation.Number(
      query: query, isAsked: isAsked, isWithheld: value.isWithheld,
      value: isAsked && !value.isWithheld ? value : nil, records: records(query),
      parts: parts(query))
  }

  private func records(_ query: FigureQuery) -> Release.Records? {
    switch query {
    case .number(let number): pass.counter.dataset(number.dataSet).map(pass.records)
    case .share(_, let whole): pass.counter.dataset(whole.dataSet).map(pass.records)
    case .leftOut(let name): pass.counter.dataset(name).map(pass.records)
    case .fact, .withheldCells, .leastCount: nil
    }
  }

  // MARK: Counts

  private mutating func parts(_ query: FigureQuery) -> [Explanation.Part] {
    switch query {
    case .number(let number): return [part(.number, .number(number))]
    case .share(let numerator, let whole):
      let rest = CellKey.rest(part: numerator, whole: whole)
      return [part(.numerator, .number(numerator)), part(.denominator, .number(whole))]
        + (pass.withheld.contains(rest) ? [part(.rest, rest)] : [])
    case .fact, .leftOut, .withheldCells, .leastCount: return []
    }
  }

  private mutating func part(_ role: Explanation.Part.Role, _ key: CellKey) -> Explanation.Part {
    let numbers = pass.protected[key.dataSet]
    let number = numbers?.positions[key]
    let requests =
      numbers.flatMap { numbers in number.map { pass.requests(of: $0, in: numbers) } }
      ?? pass.requested.entries[key]?.requests ?? []
    return Explanation.Part(
      role: role, name: Explanation.Name(key), reason: reason(key, number, numbers, requests),
      locations: pass.locations(ofRequests: requests))
  }

  private mutating func reason(
    _ key: CellKey, _ number: Int?, _ numbers: ProtectedNumbers?, _ requests: [Int]
  ) -> Explanation.Reason {
    guard pass.isProtected(key.queries[0]) else {
      return pass.isReadable(key.queries[0]) ? .open : .codes
    }
    guard let numbers, let entry = pass.requested.entries[key] else { return .unprovable }
    guard pass.withheld.contains(key) else {
      return entry.value == 0 ? .zero : .large(threshold: entry.threshold)
    }
    if !pass.isSmall(key), let edition = changedSince(key) { return .changed(edition: edition) }
    let least = number.flatMap { numbers.thresholds[$0] }
    if least != nil || pass.isSmall(key) {
      if let number, least != nil { involved[key.dataSet, default: []].insert(number) }
      let threshold = max(least ?? 0, entry.threshold)
      return .small(threshold: threshold, raisedBy: raising(threshold, requests))
    }
    guard let number, let sensitive = numbers.reasons[number] else { return .unprovable }
    involved[key.dataSet, default: []].insert(sensitive)
    return .sake(
      of: pass.name(of: sensitive, in: numbers),
      locations: pass.locations(ofRequests: pass.requests(of: sensitive, in: numbers)))
  }

  /// The edition since which a number has changed by so little that it would show how few.
  private mutating func changedSince(_ key: CellKey) -> String? {
    pass.earlier(key.dataSet).changed.first { .number($0.cell.query) == key }?.cell.edition
  }

  /// The place whose document asks for more than the site does.
  private func raising(_ threshold: Int, _ requests: [Int]) -> SourceLocation? {
    guard threshold > pass.policy.threshold else { return nil }
    return requests.lazy.flatMap { pass.plan.requests[$0].places }
      .first { $0.threshold == threshold && $0.location != nil }?.location
  }
}
