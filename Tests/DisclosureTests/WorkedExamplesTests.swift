import Testing

@testable import Disclosure

/// Tables with known answers, from the tests and documentation of sdcTable and of SSBtools and
/// GaussSuppression.
@Suite struct WorkedExamplesTests {
  /// sdcTable, test-simpleheuristic.R: every row and column has two hidden cells, and one of them
  /// can be computed all the same.
  @Test func oneMoreCellIsNeeded() throws {
    let hidden: Set = ["wa", "wb", "wc", "xa", "xc", "yb", "yd", "zb", "zd"]
    let example = WorkedExample(
      [
        ("w", [30, 47, 64, 89]), ("x", [90, 124, 5, 31]), ("y", [92, 100, 59, 85]),
        ("z", [800, 991, 651, 685]),
      ], columns: ["a", "b", "c", "d"], hidden: hidden)
    #expect(example.problem.numbers.last?.value == 3943)
    #expect(example.range("wb", hidden) == 47...47)
    #expect(try example.secondary() == ["xd"])
    #expect(example.range("wb", hidden.union(["xd"])) == 0...78)
    #expect(example.range("wb", hidden.union(["xb"])) == 0...141)
    #expect(example.withheld == hidden.union(["xd"]))
  }

  /// sdcTable, test-linked-tables.r: two ways to group the same regions, each harmless by itself.
  @Test func linkedTablesAreProtectedTogether() throws {
    let regions = [
      ("A", 2), ("B", 2), ("I", 8), ("J", 8), ("K", 3), ("L", 3), ("M", 3), ("N", 7),
    ]
    let hidden: Set = ["A", "B", "K", "L", "M"]
    let counties = [("county-1", ["A", "B", "I", "J"]), ("county-2", ["K", "L", "M", "N"])]
    let sizes = [("big", ["L", "M"]), ("small", ["A", "B", "I", "J", "K", "N"])]
    func example(_ sums: [(String, [String])]) -> WorkedExample {
      WorkedExample(
        regions, sums: sums + [("total", regions.map(\.0))], hidden: hidden, totalsFirst: true)
    }
    #expect(try example(counties).secondary() == [])
    #expect(example(counties).range("K", hidden) == 0...9)
    #expect(try example(sizes).secondary() == [])
    #expect(example(sizes).range("K", hidden) == 0...7)
    let both = example(counties + sizes)
    #expect(both.range("K", hidden) == 3...3)
    #expect(try both.secondary() == ["N"])
    #expect(both.range("K", hidden.union(["N"])) == 0...10)
    #expect(both.withheld == hidden.union(["N"]))
  }

  /// sdcTools/UserSupport #194: 15 = 10 + 3 + x + x, where a zero would have been printed.
  @Test(arguments: [(false, 0...2), (true, 1...1)])
  func whatIsHiddenIsNotZero(_ zerosArePublic: Bool, _ range: ClosedRange<Int>) {
    let example = WorkedExample(
      [("a", 10), ("b", 3), ("c", 1), ("d", 1)], sums: [("total", ["a", "b", "c", "d"])],
      hidden: ["c", "d"], threshold: 2, zerosArePublic: zerosArePublic)
    #expect(example.range("c", ["c", "d"]) == range)
    #expect(example.narrow(example.withheld) == [])
    #expect(example.withheld.count == (zerosArePublic ? 3 : 2))
  }

  /// The table of the documentation of SSBtools. Elimination alone leaves each of three ones
  /// computable, since none is zero. What is withheld then is each program's own rule: theirs
  /// (`anySum`) is 1E 2A 2B 2C 2E; ours has to be safe and no larger.
  @Test func eliminationAloneDoesNotDo() throws {
    let ones: Set = ["1A", "1B", "1C"]
    func example(_ threshold: Int) -> WorkedExample {
      WorkedExample(
        [("1", [1, 1, 1, 5, 5]), ("2", [9, 9, 9, 9, 9]), ("3", [0, 0, 0, 7, 7])],
        columns: ["A", "B", "C", "D", "E"], hidden: ones, threshold: threshold,
        zerosArePublic: true)
    }
    #expect(example(1).names.count == 24)
    #expect(try example(1).secondary() == ["2A", "2B", "2C"])
    let theirs = ones.union(["1E", "2A", "2B", "2C", "2E"])
    for one in ones {
      #expect(example(1).range(one, ones.union(["2A", "2B", "2C"])) == 1...1)
      #expect(example(1).range(one, theirs) == 1...5)
    }
    for threshold in 1...4 {
      let withheld = example(threshold).withheld
      #expect(example(threshold).narrow(withheld) == [])
      #expect(withheld.count <= theirs.count, "\(withheld.sorted())")
    }
  }

  /// sdcTable, test-protectTable.r: one cell of the counts of microdata1. OPT, HYPERCUBE, HITAS and
  /// SIMPLEHEURISTIC withhold A and C of both genders, GAUSS A and D; the order of its own decides.
  /// In the order of counts C is withheld.
  @Test func fourCellsAreEnough() throws {
    let example = WorkedExample(
      [("A", [18, 2]), ("B", [14, 19]), ("C", [12, 10]), ("D", [11, 14])], columns: ["m", "f"],
      hidden: ["Af"], threshold: 1)
    #expect(example.names.count == 15)
    #expect(try example.secondary() == ["Am", "Cf", "Cm"])
    #expect(example.withheld == ["Af", "Am", "Cf", "Cm"])
    #expect(example.range("Af", ["Af", "Am", "Cf", "Cm"]) == 0...12)
    #expect(example.range("Af", ["Af", "Am", "Df", "Dm"]) == 0...16)
  }
}
