import ArgumentParser
import Diagnostics
import FoundationEssentials
import Glibc
import Messages

/// `rapporteur serve`: the preview, which is a program of its own beside this one.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the site in a browser while its content is being edited.",
    discussion: """
      Example:
        rapporteur serve --port 8000

      'rapporteur serve --help' lists the options.
      """)

  @Argument(parsing: .captureForPassthrough)
  var arguments: [String] = []

  private static let program = "rapporteur-serve"

  func run() throws {
    var words: [UnsafeMutablePointer<CChar>?] =
      ([Self.program] + arguments).map { strdup($0) } + [nil]
    for path in candidates { execv(path, &words) }
    if let language = askedLanguage { Speech.choose(language) }
    Report(format: .text).print(
      Diagnostics([
        .error(
          "missing-serve",
          "the program that shows the preview is not here; 'make install' puts it beside 'rapporteur'",
          at: SourceLocation(file: Self.program))
      ]))
    throw ExitCode(1)
  }

  /// What `--language` says among the arguments, which are the other program's.
  private var askedLanguage: MessageLanguage? {
    let option = "--language"
    let joined = arguments.lazy.filter { $0.hasPrefix("\(option)=") }
      .map { String($0.dropFirst(option.count + 1)) }.first
    let apart = arguments.firstIndex(of: option).map { arguments[($0 + 1)...].first }
    return (joined ?? apart ?? nil).flatMap(MessageLanguage.init)
  }

  /// Where the program may be: beside this one, else on `PATH`.
  private var candidates: [String] {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let folder = own.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return [folder.joined(separator: "/") + "/\(Self.program)"]
      + folders.map { "\($0)/\(Self.program)" }
  }
}
