public import Query

/// All that the whole site asks for: known before anything is counted.
public struct Plan: Sendable {
  /// The figures in the order in which they were first asked for.
  public private(set) var figures: [Figure] = []
  /// The tables in that order.
  public private(set) var tables: [TableQuery] = []
  /// The registers that are listed.
  public private(set) var registers: [RegisterQuery] = []
  private var figureThresholds: [Figure: Int] = [:]
  private var tableThresholds: [TableQuery: Int] = [:]

  /// An empty plan.
  public init() {}

  /// Asks for a figure in a document whose counts have to reach `threshold`.
  public mutating func ask(_ figure: Figure, threshold: Int) {
    if figureThresholds[figure] == nil { figures.append(figure) }
    figureThresholds[figure] = max(threshold, figureThresholds[figure] ?? 0)
  }

  /// Asks for a table in a document whose counts have to reach `threshold`.
  public mutating func ask(_ table: TableQuery, threshold: Int) {
    if tableThresholds[table] == nil { tables.append(table) }
    tableThresholds[table] = max(threshold, tableThresholds[table] ?? 0)
  }

  /// Asks for a register.
  public mutating func ask(_ register: RegisterQuery) {
    if !registers.contains(register) { registers.append(register) }
  }

  /// The strictest threshold of the documents that ask for a figure.
  func threshold(_ figure: Figure) -> Int { figureThresholds[figure] ?? 0 }

  /// The strictest threshold of the documents that ask for a table.
  func threshold(_ table: TableQuery) -> Int { tableThresholds[table] ?? 0 }
}
