import Codebook
import Diagnostics

/// Why a cell, or a column of the mapping, can't be taken. No fault says what a cell holds.
struct Fault: Error {
  let id: String
  let message: DiagnosticText
}

/// Cells.
extension Fault {
  static func unmappedValue(_ value: String, _ column: Column) -> Fault {
    let near = Suggestion.nearest(to: value, among: column.list?.codes ?? [])
    return Fault(
      id: "unmapped-value",
      message: "the mapping has no code for this value"
        + (near.map { "; the nearest code is '\($0)'" } ?? "")
        + "; add it to 'values' of '\(column.name)'")
  }

  static let spreadsheet = Fault(
    id: "spreadsheet-fault",
    message:
      "a spreadsheet has lost this value, or rounded it; export again, and don't open the file in "
      + "a spreadsheet before it is imported")

  static func missingValue(_ column: String) -> Fault {
    Fault(
      id: "missing-value",
      message: "this is empty, and every record needs '\(column)'; fill it in where the record was "
        + "collected")
  }

  static func unreadChoice(_ name: String) -> Fault {
    Fault(
      id: "unread-choice",
      message:
        "what stands in column '\(name)' says neither that the answer was chosen nor that it was "
        + "not; add it to 'yes' or to 'no' of the mapping")
  }

  static let splitMismatch = Fault(
    id: "split-mismatch",
    message: "the column of all answers and those of each answer do not agree; correct the "
      + "record where it was collected")

  static func unreadNumber(isMoney: Bool) -> Fault {
    Fault(
      id: "unread-number",
      message: isMoney
        ? "this is no amount; write it as 1234.50" : "this is no whole number; write it as 12")
  }

  static let unsureNumber = Fault(
    id: "unread-number",
    message: "the mark before the last three digits may divide thousands or begin decimals; say "
      + "which mark begins decimals with 'decimal: \",\"' or 'decimal: \".\"' in the mapping")

  static func unreadDate(_ orders: [DateOrder], _ column: String) -> Fault {
    let known = orders.map(\.rawValue).joined(separator: ", ")
    return Fault(
      id: "unread-date",
      message: "this is no date of the order \(known); correct it, or add its order to 'dates' of "
        + "'\(column)' in the mapping")
  }

  static func unsureDate(_ column: String) -> Fault {
    Fault(
      id: "unread-date",
      message: "day and month of this date can be read either way; leave only one of the orders in "
        + "'dates' of '\(column)' in the mapping, or write the date as 2014-03-08")
  }
}

/// Columns.
extension Fault {
  static func unknownColumn(_ name: String, _ column: String, among header: [String]) -> Fault {
    Fault(
      id: "unknown-column",
      message: "the export has no column '\(name)', which the mapping of '\(column)' names"
        + Suggestion.didYouMean(
          name, among: header, otherwise: "; name another in the mapping"))
  }

  static func severalGroups(_ name: String, _ column: String) -> Fault {
    Fault(
      id: "unknown-column",
      message: "'\(name)', which the mapping of '\(column)' names, stands in several groups of the "
        + "export; write it with its group, such as 'group/\(name)'")
  }

  static func unmappedOption(_ option: String, _ name: String, _ column: Column) -> Fault {
    let near = Suggestion.nearest(to: option, among: column.list?.codes ?? [])
    return Fault(
      id: "unmapped-option",
      message: "the mapping has no code for the answer of column '\(name)'"
        + (near.map { "; the nearest code is '\($0)'" } ?? "")
        + "; add '\(option)' to 'values' of '\(column.name)', with the code \"\" where it says nothing"
    )
  }
}
