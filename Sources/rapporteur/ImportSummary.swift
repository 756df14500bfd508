import Diagnostics
import Importing
import Publishing

/// What an import came to, in a few lines.
struct ImportSummary {
  let lines: [DiagnosticText]
  private static let mostNames = 20

  init(_ made: RecordImport, isSame: Bool, isDryRun: Bool, path: String) {
    var lines: [DiagnosticText] = []
    let change = made.comparison
    if isSame {
      lines.append("nothing has changed: \(path) holds these \(made.recordCount) records already")
    } else {
      let columns = change.columns.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { "\($0.key) \($0.value)" }
      let changedColumns: DiagnosticText =
        columns.isEmpty ? .none : " (\(columns.joined(separator: ", ")))"
      lines.append(
        "\(change.added) added, \(change.changed) changed\(changedColumns), \(change.vanished) no longer there"
      )
      lines.append(
        isDryRun
          ? "\(made.recordCount) records would be written to \(path); nothing was written"
          : "\(made.recordCount) records written to \(path)")
    }
    let dropped = made.droppedColumns
    if !dropped.isEmpty {
      let names = dropped.prefix(Self.mostNames).map { "'\($0)'" }.joined(separator: ", ")
      let more: DiagnosticText =
        dropped.count > Self.mostNames
        ? .part(" and \(dropped.count - Self.mostNames) more") : .none
      lines.append(
        dropped.count == 1
          ? "\(dropped.count) column of the export is not in the mapping, and was left out: \(names)"
          : "\(dropped.count) columns of the export are not in the mapping, and were left out: \(names)\(more)"
      )
    }
    if made.faultyCount > 0 {
      lines.append(
        made.faultyCount == 1
          ? "\(made.faultyCount) record of the export was left out, named above"
          : "\(made.faultyCount) records of the export were left out, named above")
    }
    self.lines = lines
  }
}
