import ArgumentParser
import Diagnostics
import FoundationEssentials
import Glibc
import Preview
import Watching

/// The preview: a program of its own, so that the one that publishes stays small and needs no network.
@main
struct RapporteurServe: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapporteur serve",
    abstract: "Show the site in a browser while its content is being edited.",
    discussion: """
      Example:
        rapporteur serve --port 8000

      The site is made anew whenever a file of content/ or templates/ is saved, and the open page \
      shows it at once. Nothing is written, and no other machine can see it. Ctrl-C ends it.
      """,
    version: "0.1.0")

  @Option(help: "The folder that holds content/ and templates/.", completion: .directory)
  var root = "."

  @Option(
    help: "The port on 127.0.0.1; 0 for any that is free. [default: the first free from 8080 on]")
  var port: UInt16?

  @Option(
    help: """
      The command that opens a file, with {file}, {line} and {column} for the place. [default: the \
      first editor with windows that is installed]
      """)
  var editor: String?

  private static let ports: ClosedRange<UInt16> = 8080...8099

  func validate() throws {
    if let editor, Editor(editor) == nil {
      throw ValidationError("'--editor' is a command; this one is empty.")
    }
  }

  func run() async throws {
    // An editor that was started is not waited for.
    signal(SIGCHLD, SIG_IGN)
    let server: PreviewServer
    do throws(WatchError) {
      server = try PreviewServer(
        root: root, editor: editor.flatMap { Editor($0) } ?? installedEditor,
        words: PreviewWords(language: "en"))
    } catch { throw failure(Self.message(error)) }
    report(server.start())
    for candidate in port.map({ $0...$0 }) ?? Self.ports {
      do throws(PreviewError) {
        try await server.run(
          port: candidate,
          isListening: { note("The preview is at http://127.0.0.1:\($0)/ and ends with Ctrl-C") },
          made: report)
        return
      } catch {
        switch error {
        case .noPort(let taken, let reason):
          guard port == nil, taken < Self.ports.upperBound else {
            throw failure(
              "127.0.0.1:\(taken): error: the port can't be had: \(reason); name another with "
                + "'--port' [no-port]")
          }
        case .noWatch(let error): throw failure(Self.message(error))
        }
      }
    }
  }

  private var installedEditor: Editor? {
    let environment = ProcessInfo.processInfo.environment
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    return Editor.find(environment) { name in
      folders.contains { access("\($0)/\(name)", X_OK) == 0 }
    }
  }

  private static func message(_ error: WatchError) -> String {
    let advice =
      error.isOutOfWatches
      ? "an administrator can raise it: sysctl fs.inotify.max_user_watches=524288"
      : "is it there?"
    return "\(error.folder): error: changes can't be watched: \(error.reason); \(advice) [no-watch]"
  }
}

/// One line for each finding, and one on how many there are.
@Sendable private func report(_ findings: [Diagnostic]) {
  for finding in findings.prefix(20) { note(finding.description) }
  let errors = findings.count { $0.severity == .error }
  note(
    errors == 0
      ? "The site was made" : "The last site without errors stays: \(errors) to mend")
}

private func failure(_ message: String) -> ExitCode {
  note(message)
  return ExitCode(1)
}

@Sendable private func note(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
}
