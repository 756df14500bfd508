/// Secondary suppression by elimination over whole numbers.
///
/// Candidates are taken in the given order; one is printed unless a sensitive number would then be
/// a linear combination of what is printed. The set that is withheld depends on the order alone.
/// Method: Langsrud (2024), doi 10.1007/978-3-031-69651-0_6; see Sources/README.md, "The gate".
enum Elimination {
  /// The positions of the candidates that have to be withheld.
  ///
  /// - Parameters:
  ///   - sensitive: numbers that nothing printed may add up to.
  ///   - candidates: numbers that may be printed, the most wanted first.
  static func withheld(
    sensitive: [SparseColumn], candidates: [SparseColumn]
  ) throws(SparseColumn.Overflow) -> [Int] {
    var sensitive = sensitive.filter { !$0.isZero }
    var candidates = candidates
    var withheld: [Int] = []
    for index in candidates.indices {
      let candidate = candidates[index]
      // Implied by what is printed already: printing it says nothing new.
      if candidate.isZero { continue }
      var givesAway = false
      for column in sensitive where try column.isProportional(to: candidate) { givesAway = true }
      if givesAway {
        withheld.append(index)
        continue
      }
      for later in candidates.indices[(index + 1)...] { try candidates[later].eliminate(candidate) }
      for i in sensitive.indices { try sensitive[i].eliminate(candidate) }
    }
    return withheld
  }
}
