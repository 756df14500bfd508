public import Codebook
public import Query

/// Proof that what a site prints gives nobody away, for whoever wants to check it without a solver.
///
/// For each number that may not be given away there are two tables of made-up records. Both give
/// every number that the site prints, they differ in that number by its threshold or more, and one
/// of them reaches it: a reader of the site can't tell which is true, or whether either is. One of
/// all the tables may count as the records do, so a certificate is as confidential as they are.
public struct Certificate: Sendable {
  /// Made-up records that are alike in all that the site asks about.
  public struct Group: Sendable {
    /// Their value in each column that the site asks about, by the column's position.
    public let values: [Int: RegisterValue]
    /// How many there are.
    public let count: Int
  }

  /// A number that may not be given away: the sum of some counts less the sum of others.
  public struct Number: Sendable {
    /// The counts that are added up.
    public let counts: [NumberQuery]
    /// The counts that are taken away from them.
    public let less: [NumberQuery]
    /// By how much the two tables differ at least.
    public let threshold: Int
    /// The positions of the table in which it is small and of the one in which it is large.
    public let tables: (low: Int, high: Int)
  }

  /// The proof for one sensitive data set.
  public struct Part: Sendable {
    /// The data set.
    public let schema: DataSetSchema
    /// The tables.
    public let tables: [[Group]]
    /// What the site prints: counts, and what each is.
    public let printed: [(query: NumberQuery, value: Int)]
    /// Counts that a reader knows to be at least one: where zeros are printed, those that are not.
    public let filled: [NumberQuery]
    /// The numbers that may not be given away.
    public let numbers: [Number]
  }

  /// What the audit looked at.
  public let report: AuditReport
  /// The sensitive data sets.
  public let parts: [Part]
}
