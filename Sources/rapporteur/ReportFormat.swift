import ArgumentParser

/// How findings are printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  /// `file:line:column: error: message [id]` on standard error.
  case text
  /// One JSON object on standard output.
  case json
  /// Annotations of GitHub's workflows on standard output.
  case github
}
