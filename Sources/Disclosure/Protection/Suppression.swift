/// Decides which numbers of a problem are withheld.
///
/// In steps: small numbers; what would give them away exactly (`Elimination`); what would let a
/// reader place them too narrowly (`IntervalAudit`), repaired by withholding one more number at a
/// time; what can be printed again after all; and tables in whole numbers as proof (`WitnessSearch`).
struct Suppression {
  let problem: ProtectionProblem
  /// The numbers that may not be read.
  private(set) var withheld: Set<Int> = []
  /// Sensitive numbers that are given away whatever is withheld, by what was printed before.
  private(set) var exposed: Set<Int> = []
  /// For whose sake a number is withheld that is not small itself.
  private(set) var reasons: [Int: Int] = [:]

  /// How much work may be spent on printing numbers again, and on proofs in whole numbers. Where
  /// that is not enough, more stays withheld than has to, and the last proofs are left to
  /// `Certificate`, which has no bound.
  private static let pruningBudget = 50_000_000
  private static let proofBudget = 8_000_000

  /// Is told how many sensitive numbers are known to be safe.
  private let progress: ((_ safe: Int, _ total: Int) -> Void)?

  init(
    _ problem: ProtectionProblem, truth: [Int],
    progress: ((_ safe: Int, _ total: Int) -> Void)? = nil
  ) {
    self.problem = problem
    self.progress = progress
    withheld = Set(problem.sensitive.filter { problem.canBeWithheld($0) })
    guard let secondary = try? Self.eliminate(problem) else {
      // Numbers too large to reason about exactly: nothing is printed.
      withheld = Set(problem.numbers.indices.filter { problem.canBeWithheld($0) })
      return
    }
    for (number, sensitive) in secondary {
      withheld.insert(number)
      reasons[number] = sensitive
    }
    makeRoom()
    var audit = IntervalAudit(problem, withheld: withheld)
    repair(&audit)
    prune(&audit)
    prove(&audit, truth)
  }

  // MARK: Exact disclosure

  /// What has to be withheld besides the sensitive numbers, and for whose sake.
  static func eliminate(
    _ problem: ProtectionProblem
  ) throws(SparseColumn.Overflow) -> [(number: Int, sensitive: Int)] {
    let numbers = problem.numbers
    let candidates = numbers.indices.filter {
      if case .never = numbers[$0].printing { return false }
      return !numbers[$0].isSensitive || !problem.canBeWithheld($0)
    }
    .sorted { numbers[$0].rank < numbers[$1].rank }
    let sensitive = problem.sensitive.filter {
      problem.canBeWithheld($0) || !numbers[$0].isPrintable
    }
    let withheld = try Elimination.withheld(
      sensitive: sensitive.map { numbers[$0].span },
      candidates: candidates.map { numbers[$0].span })
    return withheld.map { (candidates[$0.candidate], sensitive[$0.sensitive]) }
      .filter { problem.canBeWithheld($0.0) }
  }

  // MARK: Narrow ranges

  /// Withholds one more number of a line where the lines alone narrow a number down too far.
  private mutating func makeRoom() {
    var bounds = LineBounds(problem)
    var stuck: Set<Int> = []
    while true {
      bounds.find(withheld: withheld)
      var hasChanged = false
      var touched: Set<Int> = []
      for number in bounds.narrow where !stuck.contains(number) {
        // One more in a line may be enough for all of it.
        guard let line = bounds.tightest(of: number), !touched.contains(line.total) else {
          continue
        }
        let printed = line.parts.filter { problem.canBeWithheld($0) && !withheld.contains($0) }
        let total = [line.total].filter { problem.canBeWithheld($0) && !withheld.contains($0) }
        guard let next = cheapest(printed) ?? cheapest(total) else {
          stuck.insert(number)
          continue
        }
        withheld.insert(next)
        reasons[next] = number
        touched.insert(line.total)
        hasChanged = true
      }
      if !hasChanged { return }
    }
  }

  /// Withholds one more number for each that can be placed too narrowly, until there is none.
  private mutating func repair(_ audit: inout IntervalAudit) {
    audit.widenTogether()
    var open = audit.open
    while !open.isEmpty {
      var isDone = true
      for number in open where !exposed.contains(number) {
        progress?(problem.sensitive.count - audit.open.count, problem.sensitive.count)
        guard let failure = audit.failure(number) else { continue }
        guard let next = cheapest(binding(failure)) ?? cheapest(printed) else {
          exposed.insert(number)
          continue
        }
        withhold([next: number], &audit)
        isDone = false
      }
      open = isDone ? [] : audit.open
    }
  }

  /// Withholds some numbers, each for the sake of another.
  private mutating func withhold(_ chosen: [Int: Int], _ audit: inout IntervalAudit) {
    for (number, sensitive) in chosen.sorted(by: { $0.key < $1.key }) {
      withheld.insert(number)
      reasons[number] = sensitive
      audit.polytope.set(number, isWithheld: true)
    }
  }

  /// The printed numbers on which a range hangs.
  private func binding(_ failure: IntervalAudit.Failure) -> [Int] {
    printed.filter { failure.prices[$0] > AttainedRange.tolerance }
  }

  private var printed: [Int] {
    problem.numbers.indices.filter { problem.canBeWithheld($0) && !withheld.contains($0) }
  }

  /// The number that is missed the least.
  private func cheapest(_ numbers: [Int]) -> Int? {
    numbers.max { problem.cost($0) > problem.cost($1) }
  }

  // MARK: Too much withheld

  /// Prints again what proves to be harmless, the most wanted first.
  private mutating func prune(_ audit: inout IntervalAudit) {
    let secondary = withheld.filter { !problem.numbers[$0].isSensitive }
      .sorted { problem.numbers[$0].rank < problem.numbers[$1].rank }
    let budget = audit.polytope.work + Self.pruningBudget
    for number in secondary where audit.polytope.work < budget {
      let value = Double(problem.numbers[number].value)
      let points = audit.points
      audit.polytope.set(number, isWithheld: false)
      audit.restart(with: PointPool(points).points(where: number, is: value, problem))
      if audit.isSafe(suspecting: reasons[number], budget: budget) {
        withheld.remove(number)
        reasons[number] = nil
      } else {
        audit.polytope.set(number, isWithheld: true)
        audit.restart(with: points)
      }
    }
  }

  // MARK: Proof in whole numbers

  /// Withholds more where no two tables in whole numbers are found that are far enough apart.
  private mutating func prove(_ audit: inout IntervalAudit, _ truth: [Int]) {
    while true {
      var search = WitnessSearch(problem, withheld: withheld, truth: truth)
      let narrowFirst = problem.sensitive.filter { !exposed.contains($0) }
        .sorted { audit.slack($0) < audit.slack($1) }
      let unproved = search.unproved(narrowFirst, audit.points, budget: Self.proofBudget)
      var chosen: [Int: Int] = [:]
      for number in unproved {
        let near = printed.filter {
          problem.numbers[$0].column.meets(problem.numbers[number].column)
        }
        guard let next = cheapest(near) ?? cheapest(printed) else {
          exposed.insert(number)
          continue
        }
        chosen[next] = number
      }
      if chosen.isEmpty { return }
      withhold(chosen, &audit)
    }
  }
}

extension ProtectionProblem.Number {
  var isPrintable: Bool {
    if case .never = printing { false } else { true }
  }
}

extension ProtectionProblem {
  /// Whether a number stands on pages, and on none of an earlier edition. A zero that may be read is
  /// always printed: else one that is withheld could be taken to be more.
  func canBeWithheld(_ number: Int) -> Bool {
    if zerosArePublic, numbers[number].value == 0 { return false }
    if case .possible = numbers[number].printing { return true }
    return false
  }

  /// What is lost with a number: headline figures and totals last, small counts first.
  fileprivate func cost(_ number: Int) -> (Int, Int, Int) {
    let rank = numbers[number].rank
    let weight =
      switch rank.tier {
      case .other, .zero: 0
      case .headline: 1
      case .total, .known: 2
      }
    return (weight, numbers[number].value, rank.position)
  }
}
