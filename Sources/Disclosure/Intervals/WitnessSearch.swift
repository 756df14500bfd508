import LinearPrograms

/// Finds tables in whole numbers that agree with everything printed and are far apart in a number:
/// proof that a reader cannot tell which of them is true.
///
/// A table is sought as a change of the true one that is as small as can be: small changes of
/// contingency tables are nearly always whole, and those that are not are rounded one inner cell at
/// a time.
struct WitnessSearch {
  private let problem: ProtectionProblem
  private let change: TableChange
  /// The tables that were found, the true one first.
  private(set) var tables: [[Int]]
  private var values: [[Int]]

  init(_ problem: ProtectionProblem, withheld: Set<Int>, truth: [Int]) {
    self.problem = problem
    change = TableChange(problem, withheld: withheld, truth: truth)
    tables = [truth]
    values = [problem.values(of: truth)]
  }

  /// Two of the tables that prove that a number is safe, once they have been found.
  func proof(of number: Int) -> (low: Int, high: Int)? {
    guard let low = values.indices.min(by: { values[$0][number] < values[$1][number] }),
      let high = values.indices.max(by: { values[$0][number] < values[$1][number] })
    else { return nil }
    let needed = problem.numbers[number].threshold
    let isWide = values[high][number] - values[low][number] >= needed
    return isWide && values[high][number] >= needed ? (low, high) : nil
  }

  /// Looks for the proof of each of some numbers; those for which there is none.
  ///
  /// - Parameters:
  ///   - points: the values of all numbers in tables with fractions that agree with what is printed.
  ///   - budget: how much work is spent; a bound in work, unlike one in time, gives the same result
  ///     on every machine. Numbers that are not reached are not returned.
  mutating func unproved(
    _ numbers: [Int], _ points: [[Double]], budget: Int = .max
  ) -> [Int] {
    var unproved: [Int] = []
    change.budget = budget
    for number in numbers where !change.isSpent {
      if !prove(number, points), !change.isSpent { unproved.append(number) }
    }
    return unproved
  }

  /// What a number has to reach to be far enough from the lowest that is known.
  private func target(_ number: Int) -> Int {
    let needed = problem.numbers[number].threshold
    return max(needed, (values.map { $0[number] }.min() ?? 0) + needed)
  }

  private mutating func prove(_ number: Int, _ points: [[Double]]) -> Bool {
    if proof(of: number) != nil { return true }
    let needed = problem.numbers[number].threshold
    // Up as far as is needed or as it is known to go, and then down.
    let known = points.map { $0[number] }.max() ?? 0
    var goal = min(target(number), Int((known + AttainedRange.tolerance).rounded(.down)))
    for _ in 0..<2 {
      if goal > problem.numbers[number].value {
        add(change.table(where: number, in: goal...Int.max))
      }
      if proof(of: number) != nil { return true }
      let high = values.map { $0[number] }.max() ?? 0
      if high >= needed {
        add(change.table(where: number, in: 0...max(high - needed, 0)))
      }
      if proof(of: number) != nil { return true }
      guard let highest = change.highest(number), highest > high else { return false }
      goal = highest
    }
    return false
  }

  private mutating func add(_ table: [Int]?) {
    guard let table else { return }
    tables.append(table)
    values.append(problem.values(of: table))
  }
}

extension ProtectionProblem {
  /// What the numbers would be if the inner cells had those counts.
  func values(of table: [Int]) -> [Int] {
    numbers.map { number in
      number.column.entries.reduce(0) { $0 + $1.coefficient * table[$1.cell] }
    }
  }
}
