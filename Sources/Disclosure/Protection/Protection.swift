import Query

/// Decides which numbers may be printed: small counts, and what would give them away within one
/// table, are withheld wherever the site asks for them.
///
/// Several tables together are not yet looked at as one; that is done behind this same face.
struct Protection {
  private let zerosArePublic: Bool
  private let threshold: Int
  private var thresholds: [CellKey: Int] = [:]
  private(set) var withheld: Set<CellKey> = []

  init(threshold: Int, zerosArePublic: Bool) {
    self.threshold = threshold
    self.zerosArePublic = zerosArePublic
  }

  /// Whether a count must not be printed for its own sake.
  func isSmall(_ value: Int, threshold: Int) -> Bool {
    value == 0 ? !zerosArePublic : value < threshold
  }

  /// Notes that documents with `threshold` print a number; the strictest of them counts.
  mutating func ask(_ key: CellKey, value: Int, threshold: Int) {
    let strictest = max(threshold, thresholds[key] ?? self.threshold)
    thresholds[key] = strictest
    if isSmall(value, threshold: strictest) { withheld.insert(key) }
  }

  /// Withholds what would give away a withheld number within one of the tables, until none does.
  mutating func protect(_ grids: [(grid: TableGrid, threshold: Int)]) {
    var changed = true
    while changed {
      changed = false
      for (grid, threshold) in grids {
        let found = secondary(grid, threshold: threshold).subtracting(withheld)
        guard !found.isEmpty else { continue }
        withheld.formUnion(found)
        changed = true
      }
    }
  }

  private func secondary(_ grid: TableGrid, threshold: Int) -> Set<CellKey> {
    let strictest = max(threshold, self.threshold)
    var sensitive = grid.cells.filter { withheld.contains($0.key) }.map(\.column)
    sensitive += grid.complements.filter { isSmall($0.value, threshold: strictest) && $0.value > 0 }
      .map(\.column)
    // Totals first, then zeros and large counts: what readers miss least is withheld.
    let candidates = grid.cells.enumerated()
      .filter { !withheld.contains($0.element.key) }
      .sorted {
        let (a, b) = ($0.element, $1.element)
        if a.depth != b.depth { return a.depth < b.depth }
        let (x, y) = (a.value == 0 ? Int.max : a.value, b.value == 0 ? Int.max : b.value)
        return x != y ? x > y : $0.offset < $1.offset
      }
      .map(\.element)
    guard
      let positions = try? Elimination.withheld(
        sensitive: sensitive, candidates: candidates.map(\.column))
    else {
      // Numbers too large to reason about exactly: nothing of the table is printed.
      return Set(grid.cells.map(\.key))
    }
    return Set(positions.map { candidates[$0].key })
  }
}
