import Diagnostics
import OutsidePrograms

extension ProgramRun {
  /// How it ended, and the last that it said, in a few words.
  var endingInWords: DiagnosticText {
    let how: DiagnosticText =
      switch ending {
      case .exited(let status): "it ended with status \(status)"
      case .signaled(let number): "signal \(number) ended it"
      }
    return log.last.map { "\(how) and said '\($0)'" } ?? how
  }
}
