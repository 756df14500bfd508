/// How narrowly a reader can place numbers by the lines of tables alone: each part of a total is at
/// most what the least of the others leave, and at least what the most of them leave.
///
/// The bounds are never narrower than those of `TablePolytope`, and quick to find: what is too narrow
/// here needs no linear program.
struct LineBounds {
  private let problem: ProtectionProblem
  private var low: [Int]
  private var high: [Int]
  private let linesOf: [[Int]]

  init(_ problem: ProtectionProblem) {
    self.problem = problem
    low = []
    high = []
    linesOf = problem.linesOfNumbers
  }

  /// Finds the bounds anew.
  mutating func find(withheld: Set<Int>) {
    let start = problem.numbers.indices.map {
      problem.bounds(of: $0, isWithheld: withheld.contains($0))
    }
    low = start.map(\.lowerBound)
    high = start.map { min($0.upperBound, problem.ceiling) }
    // Every round moves a bound by one at least; few rounds do nearly all.
    for _ in 0..<20 where !isSettled() {}
  }

  /// Narrows the bounds of every line once; says whether nothing changed.
  private mutating func isSettled() -> Bool {
    var isSettled = true
    for line in problem.lines {
      let least = line.parts.reduce(0) { $0 + low[$1] }
      let most = line.parts.reduce(0) { $0 + high[$1] }
      let (totalLow, totalHigh) = (low[line.total], high[line.total])
      for part in line.parts {
        let floor = totalLow - (most - high[part])
        let roof = totalHigh - (least - low[part])
        if narrow(part, floor, roof) { isSettled = false }
      }
      if narrow(line.total, least, most) { isSettled = false }
    }
    return isSettled
  }

  private mutating func narrow(_ number: Int, _ floor: Int, _ roof: Int) -> Bool {
    let isNarrower = floor > low[number] || roof < high[number]
    low[number] = max(low[number], floor)
    high[number] = min(high[number], roof)
    return isNarrower
  }

  /// The sensitive numbers whose bounds are too narrow.
  var narrow: [Int] {
    problem.sensitive.filter { number in
      let needed = problem.numbers[number].threshold
      return high[number] - low[number] < needed || high[number] < needed
    }
  }

  /// The line that narrows a number down the most.
  func tightest(of number: Int) -> ProtectionProblem.Line? {
    linesOf[number].map { problem.lines[$0] }.min { roof(number, $0) < roof(number, $1) }
  }

  private func roof(_ number: Int, _ line: ProtectionProblem.Line) -> Int {
    let others = line.parts.filter { $0 != number }
    let roof = high[line.total] - others.reduce(0) { $0 + low[$1] }
    let floor = low[line.total] - others.reduce(0) { $0 + high[$1] }
    return roof - max(floor, problem.zerosArePublic ? 1 : 0)
  }
}
