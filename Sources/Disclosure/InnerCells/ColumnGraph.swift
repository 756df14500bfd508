/// Which columns the site asks about together.
///
/// Counts over a few columns each never need the crossing of all columns. The columns that are asked
/// about together are neighbours in a graph; where the graph falls apart into cliques that hang
/// together like a tree, tables over the cliques that agree where they overlap are the same as one
/// table over everything: records can be put together from them.
/// Method: S. L. Lauritzen, "Graphical Models" (1996), sections 2.1 and 4.4.
struct ColumnGraph {
  private var neighbours: [Int: Set<Int>] = [:]

  /// Makes some columns neighbours.
  mutating func join(_ columns: some Collection<Int>) {
    for column in columns {
      neighbours[column, default: []].formUnion(columns.filter { $0 != column })
    }
  }

  /// Makes the neighbours of a column neighbours too, so that it is in one clique only.
  mutating func close(_ column: Int) {
    join(neighbours[column, default: []])
  }

  /// The cliques of a triangulation, the smallest crossing first wherever there is a choice.
  ///
  /// - Parameter size: how many values a column has.
  func cliques(size: (Int) -> Int) -> [[Int]] {
    var graph = self
    var cliques: [Set<Int>] = []
    while let next = graph.next(size) {
      let clique = graph.neighbours[next, default: []].union([next])
      graph.close(next)
      for other in clique { graph.neighbours[other]?.remove(next) }
      graph.neighbours[next] = nil
      if !cliques.contains(where: clique.isSubset) { cliques.append(clique) }
    }
    return cliques.map { $0.sorted() }
  }

  private func next(_ size: (Int) -> Int) -> Int? {
    func weight(_ column: Int) -> Double {
      neighbours[column, default: []].reduce(Double(size(column))) { $0 * Double(size($1)) }
    }
    func missing(_ column: Int) -> Int {
      let near = neighbours[column, default: []].sorted()
      return near.indices.reduce(0) { count, index in
        count + near[(index + 1)...].count { neighbours[near[index]]?.contains($0) != true }
      }
    }
    return neighbours.keys.sorted()
      .map { (column: $0, rank: (missing($0), weight($0))) }
      .min { $0.rank < $1.rank }?.column
  }
}
