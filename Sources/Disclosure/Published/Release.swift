public import Query

/// What the gate lets out: published values, and nothing that they were made from.
public struct Release: Sendable {
  /// How many records of a data set were read and how many are counted.
  public struct Records: Hashable, Sendable {
    /// The records in the file.
    public let read: Int
    /// The columns of the codebook.
    public let columns: Int
    /// The records that no number counts, for want of consent.
    public let leftOut: PublishedValue
  }

  let figures: [Figure: PublishedValue]
  let tables: [TableQuery: PublishedTable]
  let registers: [RegisterQuery: PublishedRegister]
  /// The records of each data set by name.
  public let records: [String: Records]
  /// Every distinct number that the plan asks for, in the order of the first request; those of
  /// sensitive data sets come first.
  public let cells: [PublishedCell]

  /// The value of a figure of the plan; withheld, when the plan does not hold it.
  public func value(_ figure: Figure) -> PublishedValue {
    figures[figure] ?? .withheld(isShare: false)
  }

  /// A table of the plan.
  public func table(_ query: TableQuery) -> PublishedTable? { tables[query] }

  /// A register of the plan.
  public func register(_ query: RegisterQuery) -> PublishedRegister? { registers[query] }
}
