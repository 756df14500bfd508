public import Diagnostics
import OutsidePrograms

/// Workbooks of Excel as CSV, by a program of the machine.
public struct WorkbookConverter: Sendable {
  /// What is run, the first that is installed: its name and its arguments before the file. Sheets that
  /// are hidden hold what is not meant to be read, or lists of the form.
  private static let programs: [(name: String, arguments: [String])] = [
    (
      "xlsx2csv",
      [
        "--all", "--exclude_hidden_sheets", "--sheetdelimiter", "x31", "--dateformat", "%Y-%m-%d",
        "--delimiter", ";",
      ]
    )
  ]

  /// A converter.
  public init() {}

  /// The first sheet of a workbook that has a record, as CSV; a warning names it where there are more.
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
        let sheets = WorkbookSheet.divide(run.output)
        guard let first = sheets.first else {
          return failure(
            "broken-workbook",
            "no sheet of this workbook can be seen and holds something; open it, and show the "
              + "sheet with the records")
        }
        var diagnostics = Diagnostics()
        if sheets.count > 1 {
          let others = sheets.dropFirst().map { "'\($0.name)'" }.joined(separator: ", ")
          diagnostics.warning(
            "other-sheets",
            "only the sheet '\(first.name)' is read; if records are in \(others), save that sheet as a "
              + "workbook of its own and import it", at: SourceLocation(file: path))
        }
        return Outcome(first.csv, diagnostics)
      } catch {
        if case .notRun(let reason) = error {
          return failure(
            "broken-workbook",
            "'\(name)' can't be run: \(reason); save the sheet as CSV UTF-8, and import that")
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
