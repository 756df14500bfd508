/// Reports as lines for a terminal.
public enum ReportLines {
  /// Columns of text below each other, two spaces in; the last is as long as it is.
  public static func aligned(_ rows: [[String]]) -> [String] {
    let last = (rows.first?.count ?? 0) - 1
    let widths = rows.reduce(into: [Int](repeating: 0, count: last + 1)) { widths, row in
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.count) }
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        cell + String(repeating: " ", count: column == last ? 0 : widths[column] - cell.count)
      }
      return "  " + cells.joined(separator: "  ")
    }
  }
}
