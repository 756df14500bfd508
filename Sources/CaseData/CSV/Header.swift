import Codebook
import Diagnostics

/// Which column of the codebook each cell of a record belongs to.
struct Header {
  /// How long the name of a column may be to be shown in a message.
  private static let shownLength = 60

  /// The position in the schema of each cell, or `nil` for a column that is skipped.
  let columns: [Int?]

  /// Reads the first record; `nil` when it is no header.
  init?(
    _ fields: [CSVField], _ bytes: BlockText, schema: DataSetSchema,
    findings: inout Findings
  ) {
    let names = fields.map { $0.name(bytes) }
    let columns = names.map { schema.index(of: $0) }
    let start = fields.first?.start ?? 0
    // Its cells are not shown: they may be those of a record.
    guard columns.contains(where: { $0 != nil }) else {
      findings.error(
        "no-header",
        "the first line names no column of '\(schema.name)'; begin the file with the names of its "
          + "columns", at: start)
      return nil
    }
    var seen: Set<String> = []
    for (field, (name, column)) in zip(fields, zip(names, columns)) {
      let near = Suggestion.didYouMean(name, among: schema.columns.map(\.name))
      let isShown = column != nil || Self.isShown(name) && (!schema.isSensitive || !near.isEmpty)
      let what: DiagnosticText = isShown ? "the column '\(name)'" : "this column"
      if !name.isEmpty, !seen.insert(name).inserted {
        findings.error(
          "duplicate-column", "\(what) stands twice in the header; remove or rename one",
          at: field.start)
      } else if column == nil {
        let way: DiagnosticText =
          isShown && !near.isEmpty ? near : .part("; add it there if it is needed")
        findings.warning(
          "unknown-column", "\(what) is not in the codebook and is skipped\(way)", at: field.start)
      }
    }
    for column in schema.columns where !seen.contains(column.name) {
      findings.error(
        "missing-column",
        "the header has no column '\(column.name)', which the codebook names for '\(schema.name)'; "
          + "add it", at: start)
    }
    self.columns = columns
  }

  /// Whether a message may show `name`.
  ///
  /// When the end of the header's line is lost, the cells of a record look like names of columns: in
  /// a sensitive set a name is shown only when it is near a known one.
  private static func isShown(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= shownLength
      && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
  }
}
