import CClp

/// The simplex method of COIN-OR CLP.
public final class ClpSolver: LinearSolver {
  private let model: UnsafeMutableRawPointer
  private let variableCount: Int
  private let rowCount: Int
  /// See `LinearSolver`.
  public private(set) var work = 0
  /// What was minimized last.
  private var objective: [LinearProgram.Entry] = []
  /// The basis of slack rows, in the library's form: first the variables, then the rows.
  private let start: [UInt8]

  /// See `LinearSolver`.
  public init(_ program: LinearProgram) {
    guard let model = Clp_newModel() else { fatalError("there is no memory for a linear program") }
    self.model = model
    variableCount = program.bounds.count
    rowCount = program.rows.count
    start = Array(repeating: 3, count: variableCount) + Array(repeating: 1, count: rowCount)
    Clp_setLogLevel(model, 0)
    load(program)
  }

  deinit { Clp_deleteModel(model) }

  /// CLP takes the matrix by columns.
  private func load(_ program: LinearProgram) {
    var starts = [CoinBigIndex](repeating: 0, count: variableCount + 1)
    for row in program.rows {
      for entry in row.entries { starts[entry.variable + 1] += 1 }
    }
    for variable in 0..<variableCount { starts[variable + 1] += starts[variable] }
    var next = starts
    var indices = [Int32](repeating: 0, count: Int(starts[variableCount]))
    var values = [Double](repeating: 0, count: indices.count)
    for (number, row) in program.rows.enumerated() {
      for entry in row.entries {
        let place = Int(next[entry.variable])
        next[entry.variable] += 1
        indices[place] = Int32(number)
        values[place] = entry.coefficient
      }
    }
    Clp_loadProblem(
      model, Int32(variableCount), Int32(rowCount), starts, indices, values,
      program.bounds.map(\.lowerBound), program.bounds.map(\.upperBound), nil,
      program.rows.map(\.bounds.lowerBound), program.rows.map(\.bounds.upperBound))
  }

  /// See `LinearSolver`.
  public func setBounds(_ bounds: ClosedRange<Double>, ofRow row: Int) {
    Clp_rowLower(model)[row] = bounds.lowerBound
    Clp_rowUpper(model)[row] = bounds.upperBound
  }

  /// See `LinearSolver`.
  public func setBounds(_ bounds: ClosedRange<Double>, ofVariable variable: Int) {
    Clp_columnLower(model)[variable] = bounds.lowerBound
    Clp_columnUpper(model)[variable] = bounds.upperBound
  }

  /// See `LinearSolver`.
  public func restart() {
    Clp_copyinStatus(model, start)
  }

  /// See `LinearSolver`.
  public func optimum(
    of objective: [LinearProgram.Entry], _ direction: OptimizationDirection
  ) -> LinearOptimum? {
    guard let costs = Clp_objective(model) else { return nil }
    // The library's own direction leaves the sign of prices to the reader; always minimize.
    let sign: Double = direction == .minimize ? 1 : -1
    let isSame =
      objective.count == self.objective.count
      && zip(objective, self.objective).allSatisfy {
        $0.variable == $1.variable && sign * $0.coefficient == $1.coefficient
      }
    if !isSame {
      for entry in self.objective { costs[entry.variable] = 0 }
      self.objective = objective.map { ($0.variable, sign * $0.coefficient) }
      for entry in self.objective { costs[entry.variable] = entry.coefficient }
    }
    // With the same objective the last basis is dual feasible; with the same bounds, primal.
    _ = isSame ? Clp_dual(model, 0) : Clp_primal(model, 0)
    work += Int(Clp_numberIterations(model)) * (variableCount + rowCount)
    guard Clp_status(model) == 0, let point = Clp_getColSolution(model),
      let prices = Clp_getRowPrice(model)
    else { return nil }
    return LinearOptimum(
      value: sign * Clp_objectiveValue(model),
      point: Array(UnsafeBufferPointer(start: point, count: variableCount)),
      prices: Array(UnsafeBufferPointer(start: prices, count: rowCount)))
  }
}
