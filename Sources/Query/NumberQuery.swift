/// What is taken of the records that pass a filter.
public enum Measure: Hashable, Sendable {
  /// How many there are.
  case count
  /// The sum of a column of numbers; hundredths when it is money.
  case sum(column: Int)
  /// How many different codes a column holds.
  case distinct(column: Int)
}

/// A question with one whole number as its answer.
///
/// It is also the identity of a cell: whatever page, table or sentence prints it, it is counted
/// once and protected once.
public struct NumberQuery: Hashable, Sendable {
  /// The data set.
  public let dataSet: String
  /// What is taken.
  public let measure: Measure
  /// Of which records.
  public let filter: Filter

  /// A question.
  public init(dataSet: String, measure: Measure = .count, filter: Filter = .all) {
    self.dataSet = dataSet
    self.measure = measure
    self.filter = filter
  }

  /// The same question about fewer records.
  public func and(_ condition: Condition) -> NumberQuery {
    NumberQuery(dataSet: dataSet, measure: measure, filter: filter.and(condition))
  }
}
