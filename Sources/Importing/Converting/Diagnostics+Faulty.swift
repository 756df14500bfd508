public import Diagnostics

extension Diagnostics {
  /// The same findings with the faults of single records as warnings, for those who leave such records
  /// out.
  public var withFaultyRecordsAsWarnings: Diagnostics {
    let faults: Set = [
      "wrong-cell-count", "unmapped-value", "split-mismatch", "unread-number", "unread-date",
      "unread-choice", "missing-value", "spreadsheet-fault",
    ]
    return Diagnostics(
      all.map { faults.contains($0.id) ? .warning($0.id, $0.text, at: $0.location) : $0 })
  }
}
