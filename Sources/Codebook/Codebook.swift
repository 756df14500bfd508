/// All that the engine knows of the subject: lists, data sets, named figures and stated facts.
public struct Codebook: Sendable {
  /// The code lists by name.
  public let lists: [String: CodeList]
  /// The data sets in the order of the codebook.
  public let dataSets: [DataSetSchema]
  /// The named figures in the order of the codebook.
  public let figures: [NamedFigure]
  /// The stated facts in the order of their file.
  public let facts: [StatedFact]
  /// What no record can be.
  public let impossible: [ImpossibleCombination]
  /// The ISO 4217 code of all amounts of money.
  public let currency: String?

  /// A codebook.
  public init(
    lists: [String: CodeList] = [:], dataSets: [DataSetSchema] = [],
    figures: [NamedFigure] = [], facts: [StatedFact] = [],
    impossible: [ImpossibleCombination] = [], currency: String? = nil
  ) {
    self.lists = lists
    self.dataSets = dataSets
    self.figures = figures
    self.facts = facts
    self.impossible = impossible
    self.currency = currency
  }

  /// The data set of a name.
  public func dataSet(_ name: String) -> DataSetSchema? {
    dataSets.first { $0.name == name }
  }

  /// The named figure of a name.
  public func figure(_ name: String) -> NamedFigure? {
    figures.first { $0.name == name }
  }

  /// The stated fact of a name.
  public func fact(_ name: String) -> StatedFact? {
    facts.first { $0.name == name }
  }
}
