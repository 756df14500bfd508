import Diagnostics

/// Why a place could not be read.
struct ReadingFault: Error {
  let id: String
  let message: DiagnosticText
  let line: Int?

  static func unreadable(_ message: DiagnosticText, line: Int?) -> Self {
    Self(id: "unreadable-number", message: message, line: line)
  }

  static func unexpected(_ message: DiagnosticText, line: Int?) -> Self {
    Self(id: "unexpected-number", message: message, line: line)
  }
}
