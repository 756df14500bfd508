public import Diagnostics

/// Why there are no PDFs.
public struct PrintingError: Error {
  /// What is wrong, and what to do.
  public let diagnostic: Diagnostic
  /// What the outside program said, line by line.
  public let log: [String]

  init(_ id: String, _ message: DiagnosticText, at file: String, log: [String] = []) {
    diagnostic = .error(id, message, at: SourceLocation(file: file))
    self.log = log
  }
}
