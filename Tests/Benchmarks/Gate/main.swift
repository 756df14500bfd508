import CaseData
import Codebook
import Diagnostics
import Disclosure

/// Times the gate on problems of known size and prints what it withholds.
func measure(_ name: String, _ problem: ModelProblem, _ plan: Plan, _ zeros: ZeroPolicy) {
  let clock = ContinuousClock()
  let input = Gate.Input(
    datasets: [problem.dataset], facts: [],
    policy: DisclosurePolicy(threshold: 5, zeros: zeros))
  var release: Release?
  let time = clock.measure { release = Gate.release(plan, input).value }
  let cells = release?.cells ?? []
  let withheld = cells.count { $0.value == nil }
  let inner = problem.sizes.reduce(1, *)
  print(
    "\(name), zeros \(zeros): \(inner) inner cells, \(problem.dataset.count) records, "
      + "\(cells.count) numbers, \(withheld) withheld, \(time)")
}

for skew in [Double]() {
  let two = ModelProblem(sizes: [7, 10, 4, 5], recordCount: 850, seed: 1, skew: skew)
  for zeros in [ZeroPolicy.public, .protected] { measure("two-way", two, two.plan(), zeros) }
}

let five = ModelProblem(sizes: [7, 10, 4, 5, 6], recordCount: 850, seed: 1, skew: 0.8)
let plan = five.plan(threeWay: [
  [2, 0, 3], [2, 3, 4], [3, 0, 4], [2, 0, 1], [2, 3, 1], [2, 4, 0],
])
for zeros in [ZeroPolicy.public, .protected] { measure("three-way", five, plan, zeros) }
