import Subprocess

/// What a program that has ended leaves behind.
public struct ProgramRun: Sendable {
  /// How a program ends.
  public enum Ending: Sendable {
    /// By itself, with a status.
    case exited(Int)
    /// By a signal.
    case signaled(Int)
  }

  /// Whether its exit status was 0.
  public let isSuccess: Bool
  /// How it ended.
  public let ending: Ending
  /// What it wrote on standard output.
  public let output: [UInt8]
  /// What it said on standard error, line by line.
  public let log: [String]

  init(status: TerminationStatus, output: [UInt8], error: [UInt8]) {
    isSuccess = status.isSuccess
    self.output = output
    log = String(decoding: error, as: UTF8.self).split(whereSeparator: \.isNewline).map(Self.shown)
    ending =
      switch status {
      case .exited(let code): .exited(Int(code))
      case .signaled(let number): .signaled(Int(number))
      }
  }

  /// A line without what would change how a terminal shows it.
  private static func shown(_ line: Substring) -> String {
    String(
      String.UnicodeScalarView(
        line.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}
