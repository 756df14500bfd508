import LinearPrograms

/// All tables, fractions allowed, that agree with what is printed and known.
final class TablePolytope {
  let problem: ProtectionProblem
  private let solver: any LinearSolver
  private let firstNumber: Int
  private let objectives: [[LinearProgram.Entry]]
  /// The inner cells that may hold a record: the variables of the program.
  private let cells: [Int]
  /// How much was spent on searching, in steps of the simplex method times their size.
  var work: Int { solver.work }

  init(_ problem: ProtectionProblem, withheld: Set<Int>) {
    self.problem = problem
    let cells = (0..<problem.innerCount).filter { !problem.empty.contains($0) }
    self.cells = cells
    var variables = [Int?](repeating: nil, count: problem.innerCount)
    for (variable, cell) in cells.enumerated() { variables[cell] = variable }
    func entries(_ column: SparseColumn) -> [LinearProgram.Entry] {
      column.entries.compactMap { entry in
        variables[entry.cell].map { ($0, Double(entry.coefficient)) }
      }
    }
    let objectives = problem.numbers.map { entries($0.column) }
    self.objectives = objectives
    firstNumber = problem.knowledge.count
    let knowledge = problem.knowledge.map {
      LinearProgram.Row(entries($0.column), bounds: Self.bounds($0.bounds))
    }
    let numbers = problem.numbers.indices.map {
      LinearProgram.Row(
        objectives[$0],
        bounds: Self.bounds(problem.bounds(of: $0, isWithheld: withheld.contains($0))))
    }
    solver = ClpSolver(
      LinearProgram(
        bounds: cells.map { _ in 0...Double(problem.ceiling) }, rows: knowledge + numbers))
  }

  static func bounds(_ bounds: ClosedRange<Int>) -> ClosedRange<Double> {
    Double(bounds.lowerBound)...(bounds.upperBound == .max ? .infinity : Double(bounds.upperBound))
  }

  /// Prints a number, or withholds it.
  func set(_ number: Int, isWithheld: Bool) {
    solver.setBounds(
      Self.bounds(problem.bounds(of: number, isWithheld: isWithheld)),
      ofRow: firstNumber + number)
  }

  /// An extreme table for one number.
  func extreme(of number: Int, _ direction: OptimizationDirection) -> Extreme? {
    extreme(objectives[number], direction)
  }

  /// An extreme table for the sum of some numbers.
  func extreme(ofSum numbers: [Int], _ direction: OptimizationDirection) -> Extreme? {
    var sum: [Int: Double] = [:]
    for number in numbers {
      for entry in objectives[number] { sum[entry.variable, default: 0] += entry.coefficient }
    }
    return extreme(sum.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, direction)
  }

  private func extreme(
    _ objective: [LinearProgram.Entry], _ direction: OptimizationDirection
  ) -> Extreme? {
    guard let optimum = solver.optimum(of: objective, direction) else { return nil }
    var point = [Double](repeating: 0, count: problem.innerCount)
    for (variable, cell) in cells.enumerated() { point[cell] = optimum.point[variable] }
    return Extreme(point: point, prices: Array(optimum.prices[firstNumber...]))
  }

  /// A table in which a number is as large or as small as can be.
  struct Extreme {
    let point: [Double]
    /// For each number of the problem, how much the extreme hangs on it.
    let prices: [Double]
  }
}

extension ProtectionProblem {
  /// What a reader knows of a number by itself.
  func bounds(of number: Int, isWithheld: Bool) -> ClosedRange<Int> {
    let number = numbers[number]
    if case .never = number.printing { return 0...Int.max }
    if !isWithheld { return number.value...number.value }
    return (zerosArePublic ? 1 : 0)...Int.max
  }
}
