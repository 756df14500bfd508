import Codebook
import Query
import TestSupport
import Testing

@testable import Disclosure

/// Elimination on all numbers of whole sites, in the order in which the gate takes them.
@Suite struct SiteEliminationTests {
  @Test(arguments: [ZeroPolicy.public, .protected])
  func withholdsWhatTheSlowWayWithholds(_ zeros: ZeroPolicy) throws {
    let seed: UInt64 = zeros == .public ? 5201 : 5202
    var random = SeededGenerator(seed: seed)
    var count = 0
    for round in 0..<60 {
      let asked = RandomPlan(&random, tables: random.below(3), figures: 1 + random.below(4))
      let site = try Fixture(cases: asked.records)
      var pass = GatePass(
        try asked.plan(site),
        Gate.Input(
          datasets: [site.cases, site.events], facts: [],
          policy: DisclosurePolicy(threshold: 4, zeros: zeros)))
      let problem = try pass.model(of: site.cases).problem
      let withheld = Set(try Suppression.eliminate(problem).map(\.number))
      #expect(withheld == slowlyWithheld(problem), "round \(round), seed \(seed)")
      count += withheld.count
    }
    #expect(count > 40)
  }

  /// One number after the other, the most wanted first: printed, unless a sensitive one would then
  /// be in the span of what is printed.
  private func slowlyWithheld(_ problem: ProtectionProblem) -> Set<Int> {
    let width = 1 + (problem.numbers.flatMap { $0.span.entries.map(\.cell) }.max() ?? 0)
    func dense(_ number: Int) -> [Int] {
      (0..<width).map { problem.numbers[number].span.coefficient(at: $0) }
    }
    let all = problem.numbers.indices.filter { problem.numbers[$0].isPrintable }
    // What is small is not even tried, but for a zero that everybody may know.
    func isTried(_ number: Int) -> Bool {
      !problem.numbers[number].isSensitive || !problem.canBeWithheld(number)
    }
    let sensitive = problem.sensitive.filter { !isTried($0) || !problem.numbers[$0].isPrintable }
      .map(dense)
    var printed = ModularSpan()
    var withheld: Set<Int> = []
    for number in all.filter(isTried).sorted(by: {
      problem.numbers[$0].rank < problem.numbers[$1].rank
    }) {
      var more = printed
      more.insert(dense(number))
      if sensitive.contains(where: more.contains) {
        if problem.canBeWithheld(number) { withheld.insert(number) }
      } else {
        printed = more
      }
    }
    return withheld
  }
}
