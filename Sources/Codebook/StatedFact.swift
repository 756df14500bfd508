public import Diagnostics
public import LocatedYAML

/// A figure that a source states and the data can't give: shown as stated, with its source.
public struct StatedFact: Sendable {
  /// The name that queries use.
  public let name: String
  /// The figure; hundredths when the unit is money.
  public let value: Int
  /// The unit, as a key of the catalogue's `units`, or `money`.
  public let unit: String
  /// The source, as a key of the catalogue's `sources`.
  public let source: String
  /// Queries that have to give the same value, where a register should add up to the stated total.
  public let checks: [YAMLNode]
  /// Where the fact stands.
  public let location: SourceLocation

  /// Whether the value is an amount of money.
  public var isMoney: Bool { unit == "money" }
}
