import Testing

@testable import Disclosure

@Suite struct SparseColumnTests {
  @Test func keepsCellsInOrderAndNoZeros() throws {
    let column = try SparseColumn(
      SparseColumn(sumOf: [5, 1, 3]), less: SparseColumn(sumOf: [3, 4]))
    #expect(column.entries.map(\.cell) == [1, 4, 5])
    #expect(column.entries.map(\.coefficient) == [1, -1, 1])
    #expect(column.firstCell == 1 && column.coefficient(at: 3) == 0)
    #expect(try SparseColumn(column, less: column).isZero)
  }

  @Test func knowsProportions() throws {
    let none = SparseColumn(sumOf: [])
    let one = SparseColumn(sumOf: [0, 2])
    let minus = try SparseColumn(none, less: one)
    let twice = try SparseColumn(one, less: minus)
    #expect(try one.isProportional(to: twice) && twice.isProportional(to: minus))
    #expect(try !one.isProportional(to: SparseColumn(sumOf: [0, 1])))
    #expect(try !one.isProportional(to: SparseColumn(sumOf: [0, 1, 2])))
    let skew = try SparseColumn(one, less: SparseColumn(none, less: SparseColumn(sumOf: [2])))
    #expect(try !one.isProportional(to: skew) && !none.isProportional(to: none))
  }

  @Test func takesOutThePivotAndWhatAllHaveInCommon() throws {
    var column = SparseColumn(sumOf: [0, 1, 2])
    try column.eliminate(SparseColumn(sumOf: [0, 2, 3]))
    #expect(column.entries.map(\.cell) == [1, 3])
    #expect(column.entries.map(\.coefficient) == [1, -1])
    // A pivot that begins at another cell changes nothing.
    let same = column
    try column.eliminate(SparseColumn(sumOf: [2, 3]))
    #expect(column == same)
  }
}
