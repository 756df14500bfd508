import Diagnostics
import Query

extension GatePass {
  /// The places that ask for a key, in the order of the pages.
  func locations(of key: CellKey) -> [SourceLocation] {
    locations(ofRequests: requested.entries[key]?.requests ?? [])
  }

  /// The places of some requests, in the order of the plan.
  func locations(ofRequests positions: [Int]) -> [SourceLocation] {
    var seen: Set<SourceLocation> = []
    return positions.sorted().flatMap { plan.requests[$0].locations }
      .filter { seen.insert($0).inserted }
  }

  /// The requests that ask for a number, in whatever words.
  func requests(of number: Int, in numbers: ProtectedNumbers) -> [Int] {
    let direct = (numbers.keys[number] ?? []).flatMap { requested.entries[$0]?.requests ?? [] }
    return Set(direct + (numbers.remainders[number] ?? []).map(\.request)).sorted()
  }

  /// A number by what is asked.
  func name(of number: Int, in numbers: ProtectedNumbers) -> Explanation.Name {
    let keys = numbers.keys[number] ?? []
    if let key = keys.first(where: { $0.queries.count == 1 }) ?? keys.first {
      return Explanation.Name(key)
    }
    return numbers.remainders[number]?.first.map(Explanation.Name.init)
      ?? Explanation.Name(added: [], taken: [])
  }
}

extension Explanation.Name {
  init(_ key: CellKey) {
    added = Array(key.queries.prefix(1))
    taken = Array(key.queries.dropFirst())
  }

  /// The rest of a total's rest adds what its numerator has, and takes what its denominator has.
  init(_ remainder: RequestedNumbers.Remainder) {
    let (whole, part) = (remainder.whole.queries, remainder.part.queries)
    added = Array(whole.prefix(1) + part.dropFirst())
    taken = Array(part.prefix(1) + whole.dropFirst())
  }
}
