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

  /// What is asked and how strictly, but not where: plans of the same questions come to the same
  /// release, unless that has a finding, which says where.
  public struct Questions: Hashable, Sendable {
    private struct Question: Hashable, Sendable {
      let subject: Subject
      let threshold: Int
      let isHeadline: Bool
    }

    private let questions: [Question]
    private let registers: [RegisterQuery]

    init(_ plan: Plan) {
      questions = plan.requests.map {
        Question(subject: $0.subject, threshold: $0.threshold, isHeadline: $0.isHeadline)
      }
      registers = plan.registers
    }
  }

  /// Its questions, without the places that ask them.
  public var questions: Questions { Questions(self) }

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
