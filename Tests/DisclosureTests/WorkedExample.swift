import LinearPrograms
import Testing

@testable import Disclosure

/// A problem given by the counts of inner cells and the sums of them that are asked for, by name.
struct WorkedExample {
  let names: [String]
  let problem: ProtectionProblem
  private let cells: [Int]

  /// - Parameters:
  ///   - cells: the names and counts of the inner cells.
  ///   - sums: the names of the totals, with those of their cells.
  ///   - hidden: the sensitive numbers.
  ///   - totalsFirst: whether sums of more cells are wanted more, whatever they count; else larger
  ///     counts are, of equal ones sums of more cells, and of these the later.
  ///   - cellsArePrinted: whether the inner cells are numbers themselves.
  init(
    _ cells: [(name: String, count: Int)], sums: [(name: String, cells: [String])],
    hidden: Set<String>, threshold: Int = 1, zerosArePublic: Bool = false,
    totalsFirst: Bool = false,
    cellsArePrinted: Bool = true
  ) {
    self.cells = cells.map(\.count)
    let own = cells.indices.map { (cells[$0].name, [$0]) }
    let others = sums.map { sum in
      (sum.name, cells.indices.filter { sum.cells.contains(cells[$0].name) })
    }
    let numbers = (cellsArePrinted ? own : []) + others
    names = numbers.map(\.0)
    problem = ProtectionProblem(
      innerCount: cells.count,
      empty: zerosArePublic ? Set(cells.indices.filter { cells[$0].count == 0 }) : [],
      knowledge: [],
      numbers: numbers.enumerated().map { position, number in
        let (name, parts) = number
        let value = parts.map { cells[$0].count }.reduce(0, +)
        return ProtectionProblem.Number(
          column: SparseColumn(sumOf: parts), span: SparseColumn(sumOf: parts), value: value,
          threshold: threshold, isSensitive: hidden.contains(name), printing: .possible,
          rank: Rank(
            tier: zerosArePublic && value == 0 ? .zero : .other,
            depth: totalsFirst ? -parts.count : 0, value: value,
            position: -position - 1000 * parts.count))
      }, lines: [], zerosArePublic: zerosArePublic,
      ceiling: 2 * cells.map(\.count).reduce(0, +) + 10)
  }

  /// A table of two dimensions, named by row and column, with all its totals: `x+`, `+b` and `++`.
  init(
    _ table: [(row: String, counts: [Int])], columns: [String], hidden: Set<String>,
    threshold: Int = 1, zerosArePublic: Bool = false
  ) {
    let cells = table.flatMap { row in zip(columns, row.counts).map { (row.row + $0, $1) } }
    let rows = table.map { row in (row.row + "+", columns.map { row.row + $0 }) }
    let sums = columns.map { column in ("+" + column, table.map { $0.row + column }) }
    self.init(
      cells, sums: rows + sums + [("++", cells.map(\.0))], hidden: hidden, threshold: threshold,
      zerosArePublic: zerosArePublic)
  }

  /// The numbers that are no larger than a bound.
  func names(upTo bound: Int) -> Set<String> {
    Set(names.indices.filter { problem.numbers[$0].value <= bound }.map { names[$0] })
  }

  /// What elimination withholds besides the sensitive numbers.
  func secondary() throws -> Set<String> {
    Set(try Suppression.eliminate(problem).map { names[$0.number] })
  }

  /// All that is withheld in the end.
  var withheld: Set<String> {
    Set(Suppression(problem, truth: cells).withheld.map { names[$0] })
  }

  /// How narrowly a reader can place a number when some are withheld.
  func range(_ name: String, _ withheld: Set<String>) -> ClosedRange<Int>? {
    let polytope = TablePolytope(
      problem, withheld: Set(names.indices.filter { withheld.contains(names[$0]) }))
    guard let number = names.firstIndex(of: name),
      let low = polytope.extreme(of: number, .minimize),
      let high = polytope.extreme(of: number, .maximize)
    else { return nil }
    func value(_ point: [Double]) -> Int {
      let value = problem.numbers[number].column.entries.map { point[$0.cell] }.reduce(0, +)
      #expect(abs(value - value.rounded()) < 1e-6, "\(name) is \(value)")
      return Int(value.rounded())
    }
    return value(low.point)...value(high.point)
  }

  /// The sensitive numbers that can be placed within less than the threshold.
  func narrow(_ withheld: Set<String>) -> [String] {
    problem.sensitive.filter { number in
      guard let range = range(names[number], withheld) else { return true }
      let needed = problem.numbers[number].threshold
      return range.upperBound - range.lowerBound < needed || range.upperBound < needed
    }.map { names[$0] }
  }
}
