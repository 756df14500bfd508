import TestSupport
import Testing

@testable import Disclosure

@Suite struct EliminationTests {
  private let width = 9

  @Test func agreesWithLinearAlgebraModuloAPrime() throws {
    let seed: UInt64 = 2024
    var random = SeededGenerator(seed: seed)
    var withheldCount = 0
    for round in 0..<600 {
      let sensitive = try (0..<1 + random.below(3)).map { _ in try column(&random) }
      let candidates = try (0..<4 + random.below(14)).map { _ in try column(&random) }
      let withheld = try withheld(sensitive, candidates)
      #expect(
        withheld == slowlyWithheld(sensitive, candidates), "round \(round), seed \(seed)")
      withheldCount += withheld.count
    }
    #expect(withheldCount > 600)
  }

  @Test func leavesNoSensitiveColumnInTheSpanOfWhatIsPrinted() throws {
    let seed: UInt64 = 61
    var random = SeededGenerator(seed: seed)
    for round in 0..<300 {
      let sensitive = try (0..<2).map { _ in try column(&random) }.filter { !$0.isZero }
      let candidates = try (0..<12).map { _ in try column(&random) }
      let withheld = Set(
        try self.withheld(sensitive, candidates))
      var printed = ModularSpan()
      for index in candidates.indices where !withheld.contains(index) {
        printed.insert(dense(candidates[index]))
      }
      for column in sensitive {
        #expect(!printed.contains(dense(column)), "round \(round), seed \(seed)")
      }
      // All that is withheld could not even be added at the end.
      for index in withheld {
        var more = printed
        more.insert(dense(candidates[index]))
        #expect(
          sensitive.contains { more.contains(dense($0)) }, "round \(round), seed \(seed)")
      }
    }
  }

  @Test func withholdsTheCellThatAHandMadePatternForgot() throws {
    // The four by four table of sdcTable's tests: every row and column has two hidden cells, and
    // one of them can be computed all the same.
    let hidden: Set = [0, 1, 2, 4, 6, 9, 11, 13, 15]
    let cells = (0..<16).map { SparseColumn(sumOf: [$0]) }
    let totals =
      (0..<4).map { row in SparseColumn(sumOf: (0..<4).map { row * 4 + $0 }) }
      + (0..<4).map { column in SparseColumn(sumOf: (0..<4).map { $0 * 4 + column }) }
    let candidates = totals + cells.indices.filter { !hidden.contains($0) }.map { cells[$0] }
    let withheld = try withheld(hidden.sorted().map { cells[$0] }, candidates)
    #expect(withheld.count == 1)
  }

  @Test func printsWhatIsImpliedAndIgnoresWhatIsEmpty() throws {
    let (a, b, none) = (
      SparseColumn(sumOf: [0]), SparseColumn(sumOf: [1]), SparseColumn(sumOf: [])
    )
    let both = SparseColumn(sumOf: [0, 1])
    #expect(try withheld([none], [a, b, both]) == [])
    #expect(try withheld([a], [none, both, b, a]) == [2, 3])
    #expect(try withheld([], [a, a, both]) == [])
  }

  @Test func stopsRatherThanBeingWrong() throws {
    let none = SparseColumn(sumOf: [])
    var column = SparseColumn(sumOf: [0])
    #expect(throws: SparseColumn.Overflow.self) {
      for _ in 0..<64 { column = try SparseColumn(column, less: SparseColumn(none, less: column)) }
    }
    #expect(column.coefficient(at: 0) == 1 << 62)
  }

  private func withheld(
    _ sensitive: [SparseColumn], _ candidates: [SparseColumn]
  ) throws(SparseColumn.Overflow) -> [Int] {
    try Elimination.withheld(sensitive: sensitive, candidates: candidates).map(\.candidate)
  }

  // MARK: The slow way

  /// One candidate after the other: printed, unless a sensitive column would then be in the span.
  private func slowlyWithheld(
    _ sensitive: [SparseColumn], _ candidates: [SparseColumn]
  ) -> [Int] {
    let sensitive = sensitive.filter { !$0.isZero }.map(dense)
    var printed = ModularSpan()
    var withheld: [Int] = []
    for (index, candidate) in candidates.enumerated() {
      var more = printed
      more.insert(dense(candidate))
      if sensitive.contains(where: more.contains) {
        withheld.append(index)
      } else {
        printed = more
      }
    }
    return withheld
  }

  private func dense(_ column: SparseColumn) -> [Int] {
    (0..<width).map { column.coefficient(at: $0) }
  }

  /// A sum of cells, or now and then the difference of two.
  private func column(_ random: inout SeededGenerator) throws -> SparseColumn {
    func sum() -> SparseColumn {
      let density = 2 + random.below(4)
      return SparseColumn(sumOf: (0..<width).filter { _ in random.happens(onceIn: density) })
    }
    return random.happens(onceIn: 5) ? try SparseColumn(sum(), less: sum()) : sum()
  }
}
