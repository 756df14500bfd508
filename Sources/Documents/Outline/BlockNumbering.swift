public import Narrative

/// The number of a table or a chart in its page.
public struct BlockNumber: Sendable, Equatable {
  /// What is numbered, by the word that ids and names of files begin with.
  public enum Kind: String, Sendable {
    /// A table of the data or of the author, or a register.
    case table
    /// A chart, which readers know as a figure.
    case chart = "figure"
  }

  /// What is numbered.
  public let kind: Kind
  /// Its number, from 1.
  public let number: Int

  /// The id of its element: `table-3`.
  public var id: String { "\(kind.rawValue)-\(number)" }
}

/// Numbers the tables and the charts of a page, each from 1, in the order of its text. Whoever writes,
/// describes or lists a page numbers by this, so that all mean the same element.
public struct BlockNumbering: Sendable {
  private var counts: [BlockNumber.Kind: Int] = [:]

  /// Nothing is numbered yet.
  public init() {}

  /// The number of the next block of the text; `nil` for one that has none. One that can't be shown is
  /// numbered all the same.
  public mutating func number(_ block: TextBlock) -> BlockNumber? {
    let kind: BlockNumber.Kind
    switch block.kind {
    case .writtenTable, .table, .register: kind = .table
    case .chart, .pairChart: kind = .chart
    default: return nil
    }
    counts[kind, default: 0] += 1
    return BlockNumber(kind: kind, number: counts[kind] ?? 0)
  }
}
