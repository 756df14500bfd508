import LinearPrograms

/// Finds how narrowly a reader can place each sensitive number.
///
/// Every table that is found serves all numbers: most ranges are wide enough long before each has
/// been asked for by itself.
struct IntervalAudit {
  /// A sensitive number that can be placed too narrowly.
  struct Failure {
    let number: Int
    /// For each number, how much the range hangs on its being printed.
    let prices: [Double]
  }

  let polytope: TablePolytope
  private let matrix: NumberMatrix
  /// What is known to be attained, by number; also of those that are not sensitive.
  private(set) var ranges: [AttainedRange]
  private(set) var points: [[Double]] = []
  private var problem: ProtectionProblem { polytope.problem }

  init(_ problem: ProtectionProblem, withheld: Set<Int>) {
    polytope = TablePolytope(problem, withheld: withheld)
    matrix = NumberMatrix(problem.numbers)
    ranges = problem.numbers.map { AttainedRange(Double($0.value)) }
  }

  /// Begins anew with some tables, given by the values of the numbers.
  mutating func restart(with points: [[Double]]) {
    ranges = problem.numbers.map { AttainedRange(Double($0.value)) }
    self.points = []
    for point in points { include(point) }
  }

  mutating func include(_ values: [Double]) {
    points.append(values)
    for (number, value) in values.enumerated() { ranges[number].include(value) }
  }

  /// How much wider than needed the range of a number is known to be.
  func slack(_ number: Int) -> Double {
    ranges[number].high - ranges[number].low - Double(problem.numbers[number].threshold)
  }

  /// The sensitive numbers whose ranges are not yet wide.
  var open: [Int] {
    problem.sensitive.filter { !ranges[$0].isWide(problem.numbers[$0]) }
  }

  /// Looks at one number until its range is wide or found to be narrow.
  mutating func failure(_ number: Int) -> Failure? {
    // A table that was found for another before may serve.
    ranges[number].isWide(problem.numbers[number]) ? nil : examine(number)
  }

  /// Takes all open numbers up and down at once, as long as that closes a good part of them.
  mutating func widenTogether() {
    var before = Int.max
    var open = open
    while open.count > 2, open.count < before - before / 4 {
      before = open.count
      for direction in [OptimizationDirection.maximize, .minimize] where !open.isEmpty {
        if let extreme = polytope.extreme(ofSum: open, direction) {
          include(matrix.values(at: extreme.point))
        }
        open = self.open
      }
    }
  }

  /// Whether every sensitive number is found to have a wide range; `suspect` is looked at first, if
  /// it is open.
  ///
  /// - Parameter budget: beyond so much work the answer is no.
  mutating func isSafe(suspecting suspect: Int?, budget: Int) -> Bool {
    if let suspect, !ranges[suspect].isWide(problem.numbers[suspect]), examine(suspect) != nil {
      return false
    }
    if polytope.work < budget { widenTogether() }
    for number in open where !ranges[number].isWide(problem.numbers[number]) {
      if polytope.work >= budget || examine(number) != nil { return false }
    }
    return true
  }

  private mutating func examine(_ number: Int) -> Failure? {
    var prices = [Double](repeating: 0, count: problem.numbers.count)
    for direction in [OptimizationDirection.maximize, .minimize] {
      guard let extreme = polytope.extreme(of: number, direction) else { continue }
      include(matrix.values(at: extreme.point))
      if ranges[number].isWide(problem.numbers[number]) { return nil }
      for (index, price) in extreme.prices.enumerated() { prices[index] += abs(price) }
    }
    return Failure(number: number, prices: prices)
  }
}
