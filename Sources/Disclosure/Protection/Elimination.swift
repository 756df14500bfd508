/// Secondary suppression by elimination over whole numbers.
///
/// Candidates are taken in the given order; one is printed unless a sensitive number would then be
/// a linear combination of what is printed. The set that is withheld depends on the order alone.
/// Method: Langsrud (2024), doi 10.1007/978-3-031-69651-0_6; see Sources/README.md, "The gate".
enum Elimination {
  /// A candidate that has to be withheld.
  struct Withheld {
    /// Its position among the candidates.
    let candidate: Int
    /// The position of a sensitive number that it would give away.
    let sensitive: Int
  }

  /// The candidates that have to be withheld.
  ///
  /// - Parameters:
  ///   - sensitive: numbers that nothing printed may add up to.
  ///   - candidates: numbers that may be printed, the most wanted first.
  static func withheld(
    sensitive: [SparseColumn], candidates: [SparseColumn]
  ) throws(SparseColumn.Overflow) -> [Withheld] {
    var sensitive = sensitive
    var candidates = candidates
    var withheld: [Withheld] = []
    for index in candidates.indices {
      let candidate = candidates[index]
      // Implied by what is printed already: printing it says nothing new.
      if candidate.isZero { continue }
      if let position = try sensitive.position(proportionalTo: candidate) {
        withheld.append(Withheld(candidate: index, sensitive: position))
        continue
      }
      for later in candidates.indices[(index + 1)...] { try candidates[later].eliminate(candidate) }
      for i in sensitive.indices { try sensitive[i].eliminate(candidate) }
    }
    return withheld
  }
}

extension [SparseColumn] {
  fileprivate func position(
    proportionalTo column: SparseColumn
  ) throws(SparseColumn.Overflow) -> Int? {
    for index in indices where try self[index].isProportional(to: column) { return index }
    return nil
  }
}
