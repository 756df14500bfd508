import LinearPrograms
import TestSupport
import Testing

@Suite struct ClpSolverTests {
  /// Two by two cells with the margins 5, 7 and 4, 8: cells 0 and 1 are the first row.
  private var table: LinearProgram {
    func sum(_ a: Int, _ b: Int, is value: Double) -> LinearProgram.Row {
      LinearProgram.Row([(a, 1), (b, 1)], bounds: value...value)
    }
    return LinearProgram(
      bounds: Array(repeating: 0...100, count: 4),
      rows: [
        sum(0, 1, is: 5), sum(2, 3, is: 7), sum(0, 2, is: 4), sum(1, 3, is: 8),
      ])
  }

  @Test func findsBothEndsOfARange() throws {
    let solver = ClpSolver(table)
    #expect(try #require(solver.optimum(of: [(0, 1)], .maximize)).value == 4)
    #expect(try #require(solver.optimum(of: [(0, 1)], .minimize)).value == 0)
    #expect(try #require(solver.optimum(of: [(3, 1)], .minimize)).value == 3)
    let both = try #require(solver.optimum(of: [(0, 1), (1, 2)], .maximize))
    #expect(both.value == 10)
    #expect(both.point == [0, 5, 4, 3])
  }

  @Test func bindingRowsHavePrices() throws {
    var program = table
    program.rows.append(LinearProgram.Row([(3, 1)], bounds: 0...50))
    let solver = ClpSolver(program)
    let optimum = try #require(solver.optimum(of: [(0, 1)], .maximize))
    #expect(optimum.prices.count == 5)
    #expect(optimum.prices[0...3].contains { abs($0) > 1e-9 })
    #expect(optimum.prices[4] == 0)
  }

  @Test func followsChangesOfBounds() throws {
    let solver = ClpSolver(table)
    #expect(try #require(solver.optimum(of: [(0, 1)], .maximize)).value == 4)
    solver.setBounds(0...2, ofVariable: 0)
    #expect(try #require(solver.optimum(of: [(0, 1)], .maximize)).value == 2)
    solver.setBounds(0...100, ofVariable: 0)
    solver.setBounds(9...9, ofRow: 2)
    #expect(solver.optimum(of: [(0, 1)], .maximize) == nil)
    solver.setBounds(4...4, ofRow: 2)
    solver.restart()
    #expect(try #require(solver.optimum(of: [(0, 1)], .maximize)).value == 4)
    #expect(solver.work > 0)
  }

  @Test func hasNoAnswerWithoutABound() {
    let open = LinearProgram(bounds: [0...Double.infinity], rows: [])
    #expect(ClpSolver(open).optimum(of: [(0, 1)], .maximize) == nil)
  }

  /// A transport problem in which the greatest value of a cell is the smaller of its margins.
  @Test func agreesWithTheMarginsOfRandomTables() throws {
    let seed: UInt64 = 77
    var random = SeededGenerator(seed: seed)
    for round in 0..<40 {
      let (rows, columns) = (2 + random.below(3), 2 + random.below(3))
      let cells = (0..<rows * columns).map { _ in random.below(9) }
      func line(_ members: [Int]) -> LinearProgram.Row {
        let sum = Double(members.reduce(0) { $0 + cells[$1] })
        return LinearProgram.Row(members.map { ($0, 1) }, bounds: sum...sum)
      }
      let across = (0..<rows).map { row in (0..<columns).map { row * columns + $0 } }
      let down = (0..<columns).map { column in (0..<rows).map { $0 * columns + column } }
      let solver = ClpSolver(
        LinearProgram(
          bounds: cells.map { _ in 0...1000 }, rows: (across + down).map(line)))
      let cell = random.below(cells.count)
      let most = [across[cell / columns], down[cell % columns]]
        .map { $0.reduce(0) { $0 + cells[$1] } }.min()
      let found = try #require(solver.optimum(of: [(cell, 1)], .maximize))
      #expect(
        abs(found.value - Double(try #require(most))) < 1e-6, "round \(round), seed \(seed)")
    }
  }
}
