import ArgumentParser
import Diagnostics
import Glibc
import Messages

/// What the preview says in the terminal that it was started in.
struct Terminal: Sendable {
  let translator: Translator
  /// How many findings are said; the page shows more.
  private static let limit = 20

  /// One line for each finding, and one on what came of them.
  @Sendable func report(_ findings: [Diagnostic]) {
    for finding in findings.prefix(Self.limit) { say(finding) }
    let errors = findings.count { $0.severity == .error }
    note(
      errors == 0
        ? "The site was made"
        : "Not made anew: \(errors) to mend; the preview follows as soon as a file is saved")
  }

  /// The finding that ends the program.
  func end(_ finding: Diagnostic) -> ExitCode {
    say(finding)
    return ExitCode(1)
  }

  /// One line.
  func note(_ text: DiagnosticText) { write(translator.text(text)) }

  private func say(_ finding: Diagnostic) {
    let severity = translator.text(finding.severity == .error ? "error" : "warning")
    write("\(finding.location): \(severity): \(translator.text(finding.text)) [\(finding.id)]")
  }

  private func write(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
  }
}
