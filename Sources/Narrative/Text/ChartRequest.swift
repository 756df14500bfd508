public import LocatedYAML

/// A request for a chart of a table.
public struct ChartRequest: Sendable {
  /// What is drawn.
  public enum Kind: String, Sendable, CaseIterable {
    /// Horizontal bars, one a row.
    case bars
    /// Columns, one a row.
    case columns
    /// A line over periods for each column of the table, or one.
    case lines
    /// The rows as parts of one bar of 100 per cent.
    case parts
    /// Bars, a drawing for each column of the table, all on one scale.
    case multiples
  }

  /// The most lines of one drawing that readers can tell apart.
  public static let mostLines = 4

  /// What is drawn.
  public let kind: Kind
  /// The table, whose caption is the chart's title.
  public let table: TableRequest
}

/// A request for a chart of two columns of a register.
public struct PairChartRequest: Sendable {
  /// What is drawn.
  public enum Kind: String, Sendable, CaseIterable {
    /// What was achieved, in per cent of its target.
    case target
    /// Two points a row on one scale.
    case dots
  }

  /// What is drawn.
  public let kind: Kind
  /// What both measures count, as a key of the catalogue's units, where they count one thing.
  public let unit: YAMLNode?
  /// The records: the label of the row, the first and the second measure.
  public let register: RegisterRequest
}
