public import Query

/// One distinct number that the site asks for, as it left the gate: what it counts, and its fate.
///
/// However many pages print it, it is one cell: equal cells are equal numbers.
public struct PublishedCell: Hashable, Sendable {
  /// What is counted.
  public let query: NumberQuery
  /// What is taken away from it: the rest of a share is its denominator less its numerator.
  public let less: NumberQuery?
  /// The number; `nil` when it is withheld.
  public let value: Int?
  /// The least count that may be printed; `nil` for a data set that is not sensitive.
  public let threshold: Int?
}
