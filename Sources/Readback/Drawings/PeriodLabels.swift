import Documents
import Localization
import Query

/// The rows of a table of periods, as a drawing over time has them.
struct PeriodLabels {
  let grid: Grid
  let values: DrawnValue

  /// The rows in the order of time.
  var rows: [Int] { grid.outline.rows.indices.dropLast().filter { !isMissing($0) } }
  /// The row of what belongs to no period.
  var missing: [Int] { grid.outline.rows.indices.dropLast().filter(isMissing) }

  private func isMissing(_ row: Int) -> Bool { grid.outline.rows[row].category == .missing }

  /// The name of a row within its year.
  func name(_ row: Int) -> String {
    guard case .period(let period) = grid.outline.rows[row].category else {
      return grid.outline.rows[row].label
    }
    return switch period.unit {
    case .year: String(period.year)
    case .quarter: values.numbers.words.format.shortQuarter(period.number)
    case .month: String(period.number)
    }
  }

  /// The years below the names, each once, with the positions of their periods among `rows`.
  var eras: [(name: String, rows: Range<Int>)] {
    rows.enumerated().reduce(into: []) { eras, row in
      guard case .period(let period) = grid.outline.rows[row.element].category,
        period.unit != .year
      else { return }
      if let last = eras.last, last.name == String(period.year) {
        eras[eras.count - 1].rows = last.rows.lowerBound..<row.offset + 1
      } else {
        eras.append((String(period.year), row.offset..<row.offset + 1))
      }
    }
  }
}
