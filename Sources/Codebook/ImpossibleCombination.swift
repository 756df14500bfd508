public import LocatedYAML

/// What no record of a data set can be, as the codebook says and so everybody knows.
public struct ImpossibleCombination: Sendable {
  /// The data set.
  public let dataSet: String
  /// The conditions that never hold together, as written: `outcome is recorded and complaint is no`.
  public let conditions: YAMLNode
}
