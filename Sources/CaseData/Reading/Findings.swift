import Diagnostics

/// The findings of some records, with offsets in the block of bytes in which they stand.
struct Findings {
  /// One finding.
  struct Finding {
    let severity: Diagnostic.Severity
    let id: String
    let message: DiagnosticText
    let offset: Int
    /// Whether it is one of the form of CSV, and stands whatever the cells say.
    var isOfForm = false
  }

  private(set) var all: [Finding] = []

  /// Adds an error at the byte `offset`.
  mutating func error(_ id: String, _ message: DiagnosticText, at offset: Int) {
    all.append(Finding(severity: .error, id: id, message: message, offset: offset))
  }

  /// Adds a warning at the byte `offset`.
  mutating func warning(_ id: String, _ message: DiagnosticText, at offset: Int) {
    all.append(Finding(severity: .warning, id: id, message: message, offset: offset))
  }

  /// Adds an error of the form of CSV.
  mutating func faulty(_ id: String, _ message: DiagnosticText, at offset: Int) {
    all.append(
      Finding(severity: .error, id: id, message: message, offset: offset, isOfForm: true))
  }

  /// Of the findings from that number on, takes those away that are not of the form of CSV.
  mutating func keepFaults(from number: Int) {
    all = all[..<number] + all[number...].filter(\.isOfForm)
  }

  /// The findings with their places in `text`.
  ///
  /// - Parameters:
  ///   - start: where the first line begins.
  ///   - lines: how many lines of the file stand before it.
  func placed(in text: BlockText, from start: Int, after lines: Int, file: String) -> [Diagnostic] {
    guard !all.isEmpty else { return [] }
    let index = LineIndex(text, from: start)
    return all.map { finding in
      let (line, column) = index.place(of: finding.offset)
      return Diagnostic(
        finding.severity, finding.id, finding.message,
        at: SourceLocation(file: file, line: lines + line, column: column))
    }
  }
}
