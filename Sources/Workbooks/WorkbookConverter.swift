public import Diagnostics
import OutsidePrograms

/// Workbooks of Excel as CSV, by a program of the machine.
public struct WorkbookConverter: Sendable {
  /// What is run, the first that is installed: its name and its arguments before the file.
  private static let programs: [(name: String, arguments: [String])] = [
    ("xlsx2csv", ["--sheet", "1", "--dateformat", "%Y-%m-%d", "--delimiter", ";"])
  ]

  /// A converter.
  public init() {}

  /// The first sheet of a workbook as CSV.
  ///
  /// - Parameter path: of the workbook.
  /// - Returns: the bytes; `nil` with an error where no program is installed, or it fails.
  public func csv(_ path: String) async -> Outcome<[UInt8]?> {
    func failure(_ id: String, _ message: DiagnosticText) -> Outcome<[UInt8]?> {
      Outcome(nil, Diagnostics([.error(id, message, at: SourceLocation(file: path))]))
    }
    for (name, arguments) in Self.programs {
      do throws(OutsideProgram.Failure) {
        let run = try await OutsideProgram(name: name).run(arguments + [path], reading: [])
        guard run.isSuccess, !run.output.isEmpty else {
          return failure(
            "broken-workbook",
            "'\(name)' can't read this workbook; open it, save the sheet as CSV UTF-8, and import that"
          )
        }
        return Outcome(run.output)
      } catch {
        if case .notRun(let reason) = error {
          return failure("broken-workbook", "'\(name)' can't be run: \(reason)")
        }
      }
    }
    return failure(
      "no-workbook-program",
      "a workbook needs the program 'xlsx2csv', which is not installed; install it, or save the sheet "
        + "as CSV: in Excel 'File, Save As, CSV UTF-8', in LibreOffice 'File, Save As, Text CSV' with "
        + "the character set UTF-8; then import that file")
  }
}
