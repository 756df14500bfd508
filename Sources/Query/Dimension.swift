public import Codebook

/// By what a table is broken down.
public struct Dimension: Hashable, Sendable {
  /// What makes a row or column of the table.
  public enum Grouping: Hashable, Sendable {
    /// Each code.
    case codes
    /// Each group of codes.
    case groups
    /// Each period, the empty ones between included.
    case periods(PeriodUnit)
  }

  /// The column's position in the schema.
  public let column: Int
  /// The column's name.
  public let name: String
  /// The list of a column of codes.
  public let list: CodeList?
  /// Whether one record may fall into several categories.
  public let isMultiple: Bool
  /// What makes a category.
  public let grouping: Grouping
}

/// One row or column of a table.
public enum Category: Hashable, Sendable {
  /// A code, by its position in the list.
  case code(Int)
  /// A group, by its position among the groups of the list.
  case group(Int)
  /// A period.
  case period(Period)
  /// Not recorded; for periods, also not exactly enough.
  case missing
}

extension Dimension {
  /// Which records fall into a category.
  public func condition(_ category: Category) -> Condition {
    Condition(column: column, test: test(category))
  }

  private func test(_ category: Category) -> Test {
    switch category {
    case .code(let position): isMultiple ? .names(1 << UInt64(position)) : isIn([position])
    case .group(let index):
      members(index).isEmpty
        ? .names(0)
        : isMultiple
          ? .names(members(index).reduce(0) { $0 | 1 << UInt64($1) }) : isIn(members(index))
    case .period(let period): period.days.map { .during($0) } ?? .isMissing
    case .missing:
      switch grouping {
      case .periods(let unit): .coarserThan(unit)
      default: isMultiple ? .isMissing : .isIn(.missing)
      }
    }
  }

  private func isIn(_ positions: [Int]) -> Test { .isIn(CodeSet(positions: positions)) }

  private func members(_ group: Int) -> [Int] { list?.groups[group].members ?? [] }

  /// The categories that are known before the data are: codes or groups in the order of the list.
  public var fixedCategories: [Category] {
    switch grouping {
    case .codes: (list?.codes.indices).map { $0.map(Category.code) } ?? []
    case .groups: (list?.groups.indices).map { $0.map(Category.group) } ?? []
    case .periods: []
    }
  }
}
