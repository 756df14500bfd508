public import LocatedYAML

/// How a figure is written where it stands in a sentence.
public enum FigureFormat: String, Hashable, Sendable, CaseIterable {
  /// A count or a sum as a number; the default for them.
  case number
  /// A share as a percentage with its counts, "62% (530 of 850)"; the default for shares.
  case share
  /// A share as its counts alone, "530 of 850".
  case counts
}

/// A figure that the codebook names, so that two documents can't count the same thing in two ways.
public struct NamedFigure: Sendable {
  /// The name that texts use.
  public let name: String
  /// The query, as written.
  public let query: YAMLNode
  /// The unit, as a key of the catalogue's `units`, when it is not that of the data set.
  public let unit: String?
  /// How it is written, when not in the way of its kind.
  public let format: FigureFormat?
}
