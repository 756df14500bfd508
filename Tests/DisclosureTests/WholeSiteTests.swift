import CaseData
import Codebook
import Diagnostics
import Query
import TestSupport
import Testing

@testable import Disclosure

/// Everything that a site prints, tables and sentences together, against a model that writes the
/// whole crossing of all columns out.
@Suite struct WholeSiteTests {
  @Test func nothingSmallIsASumOfWhatIsPrinted() throws {
    let seed: UInt64 = 303
    var random = SeededGenerator(seed: seed)
    var (hidden, secondary) = (0, 0)
    for round in 0..<25 {
      let site = try Fixture(cases: RandomSite.records(&random))
      var plan = Plan()
      for _ in 0..<3 { plan.ask(try site.table(RandomSite.table(&random).yaml), threshold: 4) }
      for _ in 0..<4 { plan.ask(try site.figure(sentence(&random)), threshold: 4) }
      var gate = GatePass(
        plan,
        Gate.Input(
          datasets: [site.cases, site.events], facts: [],
          policy: DisclosurePolicy(threshold: 4, zeros: .public)))
      #expect(gate.release().diagnostics.all == [])
      let crossing = Crossing(site.cases)
      var printed = ModularSpan()
      for case .number(let query) in gate.requested.keys
      where !gate.withheld.contains(.number(query)) {
        printed.insert(crossing.vector(query))
      }
      for key in gate.requested.keys where gate.withheld.contains(key) {
        let isSmall = (1..<4).contains(gate.counter.value(key))
        if isSmall { hidden += 1 } else { secondary += 1 }
        let isComputable = printed.contains(crossing.vector(key))
        #expect(!isComputable, "\(key), round \(round), seed \(seed)")
      }
    }
    #expect(hidden > 50 && secondary > 50)
  }

  /// Two tables and two sentences, each harmless by itself.
  @Test func tablesAndSentencesAreProtectedTogether() throws {
    let site = try Fixture(
      cases: .records(30, ["country": "by", "complaint": "yes"])
        + .records(20, ["country": "ge", "complaint": "no"])
        + .records(3, ["country": "kz", "complaint": "no"]))
    let all = try site.figure("cases")
    let two = try site.figure("cases where country is one of by, ge")
    var plan = Plan()
    plan.ask(all, threshold: 5)
    plan.ask(two, threshold: 5)
    #expect(try site.release(plan).value(two).value == 50)
    plan.ask(try site.figure("cases where country is kz"), threshold: 5)
    let release = try site.release(plan)
    #expect(release.value(all).value == 53)
    #expect(release.value(two).isWithheld)
  }

  @Test func allButAFewIsProtectedInSentences() throws {
    let site = try Fixture(
      cases: .records(30, ["violation": "theft"]) + .records(3, ["violation": "assault"]))
    let all = try site.figure("cases")
    let theft = try site.figure("cases where violation is theft")
    var plan = Plan()
    plan.ask(theft, threshold: 5)
    #expect(try site.release(plan).value(theft).value == 30)
    plan.ask(all, threshold: 5)
    #expect(try site.release(plan).value(all).value == 33)
    #expect(try site.release(plan).value(theft).isWithheld)
  }

  private func sentence(_ random: inout SeededGenerator) -> String {
    let names = NaiveCount.conditions.map(\.text)
    let conditions = (0..<random.below(3)).map { _ in names[random.below(names.count)] }
    return conditions.isEmpty ? "cases" : "cases where " + conditions.joined(separator: " and ")
  }
}

/// A count as the sum of inner cells: one for each combination of values that the records have, and
/// for each set of codes that is asked for a crossing of its own.
private struct Crossing {
  private let country: [UInt8]
  private let complaint: [UInt8]
  private let dates: [DateValue]

  init(_ dataset: Dataset) {
    func codes(_ column: Int) -> [UInt8] {
      if case .codes(let values) = dataset.values(column) { Set(values).sorted() } else { [] }
    }
    country = codes(0)
    complaint = codes(1)
    if case .dates(let values) = dataset.values(3) {
      dates = Set(values).sorted { "\($0)" < "\($1)" }
    } else {
      dates = []
    }
  }

  func vector(_ key: CellKey) -> [Int] {
    switch key {
    case .number(let query): vector(query)
    case .rest(let part, let whole): zip(vector(whole), vector(part)).map { $0 - $1 }
    }
  }

  func vector(_ query: NumberQuery) -> [Int] {
    func tests(_ column: Int) -> [Query.Test] {
      query.filter.conditions.filter { $0.column == column }.map(\.test)
    }
    let blocks = blocks(tests(2))
    var vector: [Int] = []
    for a in country {
      for b in complaint {
        for date in dates {
          let isIn =
            tests(0).allSatisfy { $0.admits(code: a) }
            && tests(1).allSatisfy { $0.admits(code: b) }
            && tests(3).allSatisfy { $0.admits(days: date.days) }
          vector += blocks.map { isIn ? $0 : 0 }
        }
      }
    }
    return vector
  }

  /// Which blocks a filter of the column of several codes adds up: naming a set is its block, not
  /// naming it all cases less the block, and naming two sets is a block of its own.
  private func blocks(_ tests: [Query.Test]) -> [Int] {
    var blocks: [Set<UInt64>: Int] = [[]: 1]
    for test in tests {
      var next: [Set<UInt64>: Int] = [:]
      for (sets, sign) in blocks {
        switch test {
        case .names(0): break
        case .names(let codes): next[narrowed(sets, codes), default: 0] += sign
        case .isRecorded: next[narrowed(sets, 0b1111), default: 0] += sign
        case .namesNone(let codes):
          next[sets, default: 0] += sign
          next[narrowed(sets, codes), default: 0] -= sign
        case .isMissing:
          next[sets, default: 0] += sign
          next[narrowed(sets, 0b1111), default: 0] -= sign
        default: break
        }
      }
      blocks = next
    }
    var vector = Array(repeating: 0, count: Self.names.count)
    for (sets, sign) in blocks { vector[Self.names[sets] ?? 0] += sign }
    return vector
  }

  /// Whoever names the smaller of two sets names the larger.
  private func narrowed(_ sets: Set<UInt64>, _ codes: UInt64) -> Set<UInt64> {
    let all = sets.union([codes])
    return all.filter { one in !all.contains { $0 != one && $0 & ~one == 0 } }
  }

  /// A number for every family of at most two sets of which none holds another.
  private static let names: [Set<UInt64>: Int] = {
    var names: [Set<UInt64>: Int] = [[]: 0]
    for a in UInt64(1)...15 {
      names[[a]] = names.count
      for b in UInt64(1)..<a where a & ~b != 0 && b & ~a != 0 { names[[a, b]] = names.count }
    }
    return names
  }()
}
