import LinearPrograms

/// Changes of the true table that keep everything printed, in whole numbers.
final class TableChange {
  private let problem: ProtectionProblem
  private let truth: [Int]
  private let solver: any LinearSolver
  private let firstNumber: Int
  private let free: [ClosedRange<Int>]
  /// What each variable adds to which inner cell: those that gain come before those that lose.
  private let steps: [(cell: Int, sign: Int)]
  private let costs: [LinearProgram.Entry]
  private let room: [Int]

  /// How many roundings are tried before a table is given up.
  private static let roundingLimit = 200
  /// How much work may be spent; beyond it every search ends without a table.
  var budget = Int.max

  init(_ problem: ProtectionProblem, withheld: Set<Int>, truth: [Int]) {
    self.problem = problem
    self.truth = truth
    let possible = (0..<problem.innerCount).filter { !problem.empty.contains($0) }
    let gains = possible.map { ($0, 1) }
    let losses = possible.filter { truth[$0] > 0 }.map { ($0, -1) }
    steps = gains + losses
    room = steps.map { $0.sign > 0 ? problem.ceiling : truth[$0.cell] }
    var variables = [[(variable: Int, sign: Int)]](repeating: [], count: problem.innerCount)
    for (variable, step) in steps.enumerated() {
      variables[step.cell].append((variable, step.sign))
    }
    // Nearly equal costs, unlike equal ones, have one cheapest change, and it is nearly always whole.
    var random = CostSpread()
    costs = steps.indices.map { ($0, 1 + random.next()) }
    func row(_ column: SparseColumn, _ bounds: ClosedRange<Int>) -> LinearProgram.Row {
      let entries = column.entries.flatMap { entry in
        variables[entry.cell].map { ($0.variable, Double(entry.coefficient * $0.sign)) }
      }
      return LinearProgram.Row(entries, bounds: TablePolytope.bounds(bounds))
    }
    let values = problem.values(of: truth)
    let free = problem.numbers.indices.map {
      problem.bounds(of: $0, isWithheld: withheld.contains($0)).shifted(by: -values[$0])
    }
    self.free = free
    firstNumber = problem.knowledge.count
    let knowledge = problem.knowledge.map { known in
      let value = known.column.entries.reduce(0) { $0 + $1.coefficient * truth[$1.cell] }
      return row(known.column, known.bounds.shifted(by: -value))
    }
    let numbers = problem.numbers.indices.map { row(problem.numbers[$0].column, free[$0]) }
    solver = ClpSolver(
      LinearProgram(bounds: room.map { 0...Double($0) }, rows: knowledge + numbers))
  }

  private var work: Int { solver.work }

  /// Whether there is nothing left to spend: a table that was not found may be there all the same.
  var isSpent: Bool { work >= budget }

  /// The largest whole number that a number can be, fractions of inner cells allowed.
  func highest(_ number: Int) -> Int? {
    var entries: [Int: Double] = [:]
    for entry in problem.numbers[number].column.entries {
      entries[entry.cell] = Double(entry.coefficient)
    }
    let objective = steps.enumerated().compactMap { variable, step in
      entries[step.cell].map { (variable: variable, coefficient: $0 * Double(step.sign)) }
    }
    return solver.optimum(of: objective, .maximize).map {
      problem.numbers[number].value + Int(($0.value + AttainedRange.tolerance).rounded(.down))
    }
  }

  /// A table near the true one in which a number lies in a range; `nil` when none is found.
  func table(where number: Int, in range: ClosedRange<Int>) -> [Int]? {
    let bounds = range.shifted(by: -problem.numbers[number].value).clamped(to: free[number])
    solver.setBounds(TablePolytope.bounds(bounds), ofRow: firstNumber + number)
    var rounded: Set<Int> = []
    defer {
      solver.setBounds(TablePolytope.bounds(free[number]), ofRow: firstNumber + number)
      for variable in rounded { setBounds(0...room[variable], variable) }
    }
    return wholeTable(&rounded)
  }

  private func wholeTable(_ rounded: inout Set<Int>) -> [Int]? {
    solver.restart()
    var optimum = solver.optimum(of: costs, .minimize)
    for _ in 0..<Self.roundingLimit where work < budget {
      guard let point = optimum?.point else { return nil }
      guard let variable = mostFractional(point) else { return table(point) }
      let value = point[variable]
      rounded.insert(variable)
      let up = Int(value.rounded(.up))
      let down = Int(value.rounded(.down))
      let isNearUp = value - value.rounded(.down) >= 0.5
      let ranges = [up...max(room[variable], up), 0...down]
      setBounds(isNearUp ? ranges[0] : ranges[1], variable)
      optimum = solver.optimum(of: costs, .minimize)
      if optimum == nil {
        setBounds(isNearUp ? ranges[1] : ranges[0], variable)
        optimum = solver.optimum(of: costs, .minimize)
      }
    }
    return nil
  }

  private func setBounds(_ bounds: ClosedRange<Int>, _ variable: Int) {
    solver.setBounds(Double(bounds.lowerBound)...Double(bounds.upperBound), ofVariable: variable)
  }

  /// The variable that is the furthest from whole, if any is not whole.
  private func mostFractional(_ point: [Double]) -> Int? {
    var found: (variable: Int, distance: Double)?
    for (variable, value) in point.enumerated() {
      let distance = abs(value - value.rounded())
      if distance > AttainedRange.tolerance, distance > found?.distance ?? 0 {
        found = (variable, distance)
      }
    }
    return found?.variable
  }

  /// The table of a change; `nil` when rounding errors made it miss anything printed or known.
  private func table(_ point: [Double]) -> [Int]? {
    var table = truth
    for (variable, step) in steps.enumerated() {
      table[step.cell] += step.sign * Int(point[variable].rounded())
    }
    let values = problem.values(of: table)
    let agrees = values.indices.allSatisfy {
      free[$0].shifted(by: problem.numbers[$0].value).contains(values[$0])
    }
    let isKnown = problem.knowledge.allSatisfy { known in
      known.bounds.contains(
        known.column.entries.reduce(0) { $0 + $1.coefficient * table[$1.cell] })
    }
    return agrees && isKnown && table.allSatisfy { $0 >= 0 } ? table : nil
  }
}

extension ClosedRange<Int> {
  /// Both bounds moved; no upper bound stays none.
  func shifted(by distance: Int) -> Self {
    lowerBound + distance...(upperBound == .max ? .max : upperBound + distance)
  }
}

/// Small numbers that look random and are the same each time.
private struct CostSpread {
  private var state: UInt64 = 1

  mutating func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 44) / Double(1 << 20) / 64
  }
}
