public import Query

/// A number of an earlier edition, as the ledger remembers it.
public struct EarlierCell: Hashable, Sendable {
  /// What was counted.
  public let query: NumberQuery
  /// What was taken away from it; `nil` when the number was no difference.
  public let less: NumberQuery?
  /// What was printed; `nil` when it was withheld.
  public let value: Int?
  /// The edition's identifier.
  public let edition: String

  /// A number of an earlier edition.
  public init(query: NumberQuery, less: NumberQuery?, value: Int?, edition: String) {
    self.query = query
    self.less = less
    self.value = value
    self.edition = edition
  }
}

/// How many records of a data set an earlier edition left out, for want of consent.
public struct EarlierLeftOut: Hashable, Sendable {
  /// The data set.
  public let dataSet: String
  /// What was printed; `nil` when it was withheld.
  public let value: Int?

  /// A number of records.
  public init(dataSet: String, value: Int?) {
    self.dataSet = dataSet
    self.value = value
  }
}
