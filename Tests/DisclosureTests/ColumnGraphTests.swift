import Testing

@testable import Disclosure

@Suite struct ColumnGraphTests {
  private func cliques(_ groups: [[Int]], closing: [Int] = []) -> Set<[Int]> {
    var graph = ColumnGraph()
    for group in groups { graph.join(group) }
    for column in closing { graph.close(column) }
    return Set(graph.cliques { $0 + 2 })
  }

  @Test func aStarStaysPairs() {
    #expect(cliques([[0, 1], [0, 2], [0, 3]]) == [[0, 1], [0, 2], [0, 3]])
  }

  @Test func aRingGetsAChord() {
    // The chord that makes the smallest crossings: columns have two to five values.
    #expect(cliques([[0, 1], [1, 2], [2, 3], [3, 0]]) == [[0, 1, 2], [0, 2, 3]])
  }

  @Test func threeThatMeetInPairsAreCrossed() {
    #expect(cliques([[0, 1], [1, 2], [0, 2]]) == [[0, 1, 2]])
  }

  @Test func aClosedColumnIsInOneCliqueOnly() {
    #expect(cliques([[0, 1], [0, 2], [3]], closing: [0]) == [[0, 1, 2], [3]])
  }

  @Test func withoutColumnsThereIsNone() {
    #expect(cliques([]) == [])
  }
}
