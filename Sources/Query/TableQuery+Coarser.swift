import Codebook

extension TableQuery {
  /// The same table with less detail in one of its dimensions, and the line of its block that says
  /// so: groups for codes, quarters for months, years for quarters.
  public var coarser: [(query: TableQuery, line: String)] {
    var coarser: [(TableQuery, String)] = []
    if let rows = rows.coarser { coarser.append((with(rows, columns), "rows: \(rows.text)")) }
    if let columns = columns?.coarser {
      coarser.append((with(rows, columns), "columns: \(columns.text)"))
    }
    return coarser
  }

  private func with(_ rows: Dimension, _ columns: Dimension?) -> TableQuery {
    TableQuery(
      whole: whole, value: value, rows: rows, columns: columns, unit: unit, isMoney: isMoney)
  }
}

extension Dimension {
  /// The dimension with the next larger categories; `nil` when there are none.
  fileprivate var coarser: Dimension? {
    switch grouping {
    case .codes: list?.groups.isEmpty == false ? with(.groups) : nil
    case .groups, .periods(.year): nil
    case .periods(.quarter): with(.periods(.year))
    case .periods(.month): with(.periods(.quarter))
    }
  }

  private func with(_ grouping: Grouping) -> Dimension {
    Dimension(column: column, name: name, list: list, isMultiple: isMultiple, grouping: grouping)
  }

  /// The dimension in the words of a block.
  fileprivate var text: String {
    switch grouping {
    case .codes: name
    case .groups: "\(name) by group"
    case .periods(let unit): "\(name) by \(unit.rawValue)"
    }
  }
}
