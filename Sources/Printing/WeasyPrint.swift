import Diagnostics
import FoundationEssentials
import OutsidePrograms

/// WeasyPrint, the outside program that makes PDFs.
public struct WeasyPrint: Sendable {
  /// The first version whose PDFs are the same bytes each time.
  static let oldest = 70
  /// What to do when the program can't be used.
  static let advice: DiagnosticText = "'make pdf' installs it"

  let program: OutsideProgram

  /// The program at a path; else the one that the variable `WEASYPRINT` of the environment names;
  /// else the one that is found on `PATH`.
  public init(path: String?) {
    let named = path ?? ProcessInfo.processInfo.environment["WEASYPRINT"] ?? ""
    program = named.isEmpty ? OutsideProgram(name: "weasyprint") : OutsideProgram(path: named)
  }

  /// Makes sure that the program is there, runs, and is not too old.
  func check() async throws(PrintingError) {
    let run = try await start(["--version"])
    let words = String(decoding: run.output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let version = words.count == 3 && words[0] == "WeasyPrint" ? words[2] : nil
    guard run.isSuccess, let version, let major = Int(version.prefix { $0 != "." }) else {
      throw PrintingError(
        "broken-weasyprint",
        "this program doesn't say which version of WeasyPrint it is: \(run.endingInWords); \(Self.advice)",
        at: program.name, log: run.log)
    }
    guard major >= Self.oldest else {
      throw PrintingError(
        "old-weasyprint",
        "this is WeasyPrint \(version), and the PDFs need \(Self.oldest) or later; \(Self.advice)",
        at: program.name)
    }
  }

  /// Runs the program with a text to read.
  func start(
    _ arguments: [String], reading input: [UInt8] = []
  ) async throws(PrintingError) -> ProgramRun {
    do throws(OutsideProgram.Failure) {
      return try await program.run(arguments, reading: input)
    } catch {
      switch error {
      case .notFound:
        throw PrintingError(
          "missing-weasyprint",
          "WeasyPrint, which makes the PDFs, is not here, or is no program; \(Self.advice)",
          at: program.name)
      case .notRun(let reason):
        throw PrintingError(
          "broken-weasyprint",
          "WeasyPrint, which makes the PDFs, can't be run: \(reason); \(Self.advice)",
          at: program.name)
      }
    }
  }
}
