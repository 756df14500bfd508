/// Conditions that all have to hold, in one canonical form.
///
/// Two filters over a column of one code are equal when they admit the same values, in whatever
/// words and order they were written: counts with the same records have to share one fate.
public struct Filter: Hashable, Sendable {
  /// The conditions by column; one per column of one code.
  public let conditions: [Condition]

  /// Every record.
  public static let all = Filter([])

  /// The records for which all `conditions` hold.
  public init(_ conditions: [Condition]) {
    var sets: [Int: CodeSet] = [:]
    var others: [Condition] = []
    for condition in conditions {
      if case .isIn(let set) = condition.test {
        sets[condition.column] = sets[condition.column].map(set.intersection) ?? set
      } else if !others.contains(condition) {
        others.append(condition)
      }
    }
    let merged = sets.map { Condition(column: $0.key, test: .isIn($0.value)) } + others
    // Tests of one column are ordered by their text, which is stable from run to run.
    self.conditions = merged.sorted {
      ($0.column, "\($0.test)") < ($1.column, "\($1.test)")
    }
  }

  /// The records for which this holds and `condition` too.
  public func and(_ condition: Condition) -> Filter {
    Filter(conditions + [condition])
  }

  /// The records for which both hold.
  public func and(_ other: Filter) -> Filter {
    Filter(conditions + other.conditions)
  }
}
