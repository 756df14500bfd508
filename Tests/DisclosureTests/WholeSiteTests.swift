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
      let crossing = Crossing(
        gate.requested.keys.flatMap(\.queries), of: site.cases, zerosArePublic: true)
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
