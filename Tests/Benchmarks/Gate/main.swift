import CaseData
import Codebook
import Diagnostics
import Disclosure
import Query

/// Times the gate on problems of known size and prints what it withholds.
///
/// `gate-benchmark`, or `gate-benchmark large` for the problem that takes longer.
func measure(_ name: String, _ problem: ModelProblem, _ plan: Plan, _ zeros: ZeroPolicy) {
  let clock = ContinuousClock()
  let input = Gate.Input(
    datasets: [problem.dataset], facts: [],
    policy: DisclosurePolicy(threshold: 5, zeros: zeros))
  var outcome: Outcome<Release>?
  let protection = clock.measure { outcome = Gate.release(plan, input) }
  let cells = outcome?.value.cells ?? []
  let printed = cells.compactMap { cell in
    cell.value.map { PrintedNumber(query: .number(cell.query), value: $0, file: "page") }
  }
  var audit: Outcome<AuditReport>?
  let proof = clock.measure { audit = Gate.audit(printed, plan, input) }
  let faults = (outcome?.diagnostics.all.count ?? 0) + (audit?.diagnostics.all.count ?? 0)
  let sensitive = audit?.value.parts.first?.sensitiveCount ?? 0
  print(
    """
    \(name), zeros \(zeros): \(problem.sizes.reduce(1, *)) inner cells, \
    \(problem.dataset.count) records, \(cells.count) numbers, \(sensitive) sensitive, \
    \(cells.count { $0.value == nil }) withheld, \(faults) faults; \
    protected in \(protection), audited in \(proof)
    """)
}

let policies = [ZeroPolicy.public, .protected]
for skew in [0.8, 0.75, 0.7] {
  let problem = ModelProblem(sizes: [7, 10, 4, 5], recordCount: 850, seed: 1, skew: skew)
  for zeros in policies { measure("two-way", problem, problem.plan(), zeros) }
}
// The model's size follows the columns, not the records; counting them is all that grows.
for (count, skew) in [(1_000, 0.7), (1_000_000, 0.35)] {
  let problem = ModelProblem(sizes: [7, 10, 4, 5], recordCount: count, seed: 1, skew: skew)
  measure("records", problem, problem.plan(), .public)
}
if CommandLine.arguments.contains("large") {
  let problem = ModelProblem(sizes: [7, 10, 4, 5, 6], recordCount: 850, seed: 1, skew: 0.8)
  let plan = problem.plan(
    threeWay: [[2, 0, 3], [2, 3, 4], [3, 0, 4], [2, 0, 1], [2, 3, 1], [2, 4, 0]])
  for zeros in policies { measure("three-way", problem, plan, zeros) }
}
