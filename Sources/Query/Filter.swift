/// Conditions that all have to hold, in one canonical form.
///
/// Two filters are equal when they admit the same values, in whatever words and order they were
/// written: counts with the same records have to share one fate. That is so for every column of one
/// code; for the others, as far as `Test.canonical` goes.
public struct Filter: Hashable, Sendable {
  /// The conditions by column; one per column of one code.
  public let conditions: [Condition]

  /// Every record.
  public static let all = Filter([])

  /// The records for which all `conditions` hold.
  public init(_ conditions: [Condition]) {
    let columns = Dictionary(grouping: conditions, by: \.column)
    self.conditions = columns.keys.sorted().flatMap { column in
      Test.canonical(columns[column, default: []].map(\.test))
        .map { Condition(column: column, test: $0) }
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
