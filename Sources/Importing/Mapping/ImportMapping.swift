/// How the columns of an export become those of a data set.
public struct ImportMapping: Sendable {
  /// Where the values of a column come from.
  struct Source: Sendable {
    /// The columns of the export; the first that is filled in counts.
    var columns: [String] = []
    /// One value for all records.
    var constant: String?
    /// Codes by the values of the export.
    var values: [String: String] = [:]
    /// What stands between several values of one cell.
    var separator: String?
    /// What stands between the name of a question and its option, where each option has a column.
    var split: String?
    /// The mark before decimals, where the numbers don't show it.
    var decimal: Character?
    /// In which order the parts of a date stand.
    var dates: [DateOrder] = []
  }

  /// The sources by the names of the data set's columns.
  var sources: [String: Source] = [:]
  /// The values that say that nothing is known, beside an empty cell.
  var missing: Set<String> = []
  /// The values of a column of one option that say that it was chosen.
  var yes: Set<String> = Self.usualYes
  /// Those that say that it was not; an empty cell says neither, beside others that are filled in.
  var no: Set<String> = Self.usualNo
  /// The mark before decimals, where the numbers don't show it.
  var decimal: Character?
  /// Columns of the export that are left out on purpose.
  var ignored: Set<String> = []
  /// What stands between the cells, if it has to be told.
  public internal(set) var delimiter: Character?
  /// What the export is written in, if it has to be told.
  public internal(set) var encoding: String?

  static let usualYes: Set<String> = [
    "1", "1.0", "true", "yes", "да", "истина", "так", "істина", "✓", "✔",
  ]
  static let usualNo: Set<String> = [
    "0", "0.0", "false", "no", "нет", "ложь", "ні", "хибність", "✗", "✘",
  ]

  init() {}

  /// Whether a table has one of the columns: else its first line may be a record, of which nothing is said.
  func isFor(_ table: ExportTable) -> Bool {
    sources.values.contains { $0.columns.contains { !table.indices(of: $0).isEmpty } }
  }
}
