import Subprocess

/// What a program that has ended leaves behind.
public struct ProgramRun: Sendable {
  /// Whether its exit status was 0.
  public let isSuccess: Bool
  /// How it ended, in a few words.
  public let ending: String
  /// What it wrote on standard output.
  public let output: [UInt8]
  /// What it said on standard error, line by line.
  public let log: [String]

  init(status: TerminationStatus, output: [UInt8], error: [UInt8]) {
    isSuccess = status.isSuccess
    self.output = output
    log = String(decoding: error, as: UTF8.self).split(whereSeparator: \.isNewline).map(Self.shown)
    let how =
      switch status {
      case .exited(let code): "it ended with status \(code)"
      case .signaled(let number): "signal \(number) ended it"
      }
    ending = log.last.map { "\(how) and said '\($0)'" } ?? how
  }

  /// A line without what would change how a terminal shows it.
  private static func shown(_ line: Substring) -> String {
    String(
      String.UnicodeScalarView(
        line.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}
