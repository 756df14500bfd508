public import Diagnostics
public import Query

/// All that the whole site asks for: known before anything is counted.
public struct Plan: Sendable {
  /// A figure or a table.
  public enum Subject: Hashable, Sendable {
    /// A figure.
    case figure(Figure)
    /// A table, or a chart with its table.
    case table(TableQuery)
  }

  /// The figures and tables in the order in which they were first asked for.
  public private(set) var requests: [Request] = []
  /// The registers that are listed.
  public private(set) var registers: [RegisterQuery] = []
  private var positions: [Subject: Int] = [:]

  /// An empty plan.
  public init() {}

  /// The figures.
  public var figures: [Figure] {
    requests.compactMap { if case .figure(let figure) = $0.subject { figure } else { nil } }
  }

  /// The tables.
  public var tables: [TableQuery] {
    requests.compactMap { if case .table(let table) = $0.subject { table } else { nil } }
  }

  /// Asks for a figure in a document whose counts have to reach `threshold`.
  public mutating func ask(
    _ figure: Figure, threshold: Int, at location: SourceLocation? = nil, isHeadline: Bool = false
  ) {
    ask(.figure(figure), threshold: threshold, at: location, isHeadline: isHeadline)
  }

  /// Asks for a table in a document whose counts have to reach `threshold`.
  public mutating func ask(
    _ table: TableQuery, threshold: Int, at location: SourceLocation? = nil
  ) {
    ask(.table(table), threshold: threshold, at: location, isHeadline: false)
  }

  /// Asks for a register.
  public mutating func ask(_ register: RegisterQuery) {
    if !registers.contains(register) { registers.append(register) }
  }

  mutating func ask(
    _ subject: Subject, threshold: Int, at location: SourceLocation?, isHeadline: Bool
  ) {
    let position = positions[subject] ?? requests.count
    if position == requests.count {
      positions[subject] = position
      requests.append(Request(subject: subject))
    }
    requests[position].add(
      Request.Place(location: location, threshold: threshold, isHeadline: isHeadline))
  }
}
