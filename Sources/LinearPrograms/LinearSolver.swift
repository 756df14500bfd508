/// Finds optima of one linear program for changing objectives and bounds.
///
/// A solver keeps the last basis, so that a question that is like the last one is answered fast. It
/// is deterministic: the same questions in the same order have the same answers.
public protocol LinearSolver: AnyObject {
  /// Loads a program.
  init(_ program: LinearProgram)

  /// Changes what a row's sum may be.
  func setBounds(_ bounds: ClosedRange<Double>, ofRow row: Int)

  /// Changes what a variable may be.
  func setBounds(_ bounds: ClosedRange<Double>, ofVariable variable: Int)

  /// How much was spent so far: the steps of the method times the size of the program.
  var work: Int { get }

  /// Forgets the last answer: the next search begins with every row slack and every variable at its
  /// lower bound, which is near where little is to change.
  func restart()

  /// The least value of a sum of variables, or the greatest; `nil` when nothing meets the
  /// constraints, or when there is no bound.
  func optimum(of objective: [LinearProgram.Entry], _ direction: OptimizationDirection)
    -> LinearOptimum?
}

/// Whether an objective is to be small or large.
public enum OptimizationDirection: Sendable {
  /// As small as possible.
  case minimize
  /// As large as possible.
  case maximize
}

/// An optimum, and where it is attained.
public struct LinearOptimum: Sendable {
  /// The objective's value.
  public let value: Double
  /// The variables at a vertex where it is attained.
  public let point: [Double]
  /// How much the optimum moves with the bound of each row: zero where the row does not bind.
  public let prices: [Double]
}
