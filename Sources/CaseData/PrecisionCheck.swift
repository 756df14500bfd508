import Codebook

/// Holds a date against the column that says how exact it is.
struct PrecisionCheck {
  private let date: Column
  private let datePosition: Int
  private let precision: Column
  private let precisionPosition: Int
  /// What each code of the precision column means, by its position in the list.
  private let meanings: [DateValue.Precision?]

  /// The check of the column at `position`, or `nil` when there is nothing to hold it against.
  init?(_ schema: DataSetSchema, at position: Int) {
    guard case .date(let name?) = schema.columns[position].type,
      let precisionPosition = schema.index(of: name),
      case .code(let list) = schema.columns[precisionPosition].type
    else { return nil }
    let known: [String: DateValue.Precision] = [
      "day": .day, "month": .month, "year": .year, "unknown": .none,
    ]
    guard known.keys.allSatisfy(list.codes.contains) else { return nil }
    meanings = list.codes.map { known[$0] }
    date = schema.columns[position]
    datePosition = position
    precision = schema.columns[precisionPosition]
    self.precisionPosition = precisionPosition
  }

  /// Checks the cells of one record; `offset` is where the cell of the date stands.
  func check(_ cells: [Cell], at offset: Int, findings: inout Findings) {
    guard case .code(let position) = cells[precisionPosition], let said = meanings[position] else {
      return
    }
    let given: DateValue.Precision
    switch cells[datePosition] {
    case .date(let date): given = date.precision
    case .empty: given = .none
    default: return
    }
    if given == said { return }
    let code = precision.list?.codes[position] ?? ""
    findings.error(
      "date-precision",
      "\(date.name) is \(given.rawValue > said.rawValue ? "finer" : "coarser") than "
        + "\(precision.name) says, which is '\(code)'; correct one of the two",
      at: offset)
  }
}
