import ArgumentParser
import Diagnostics
import FoundationEssentials
import Glibc
import Messages
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

  @Option(
    help: "The language of messages: en or ru. [default: that of LC_ALL, LC_MESSAGES or LANG]",
    completion: .list(MessageLanguage.allCases.map(\.rawValue)))
  var language: String?

  private static let ports: ClosedRange<UInt16> = 8080...8099

  func validate() throws {
    if let editor, Editor(editor) == nil {
      throw ValidationError("'--editor' is a command; this one is empty.")
    }
    if let language, MessageLanguage(rawValue: language) == nil {
      let all = MessageLanguage.allCases.map(\.rawValue).joined(separator: " and ")
      throw ValidationError("There are messages in \(all).")
    }
  }

  func run() async throws {
    // An editor that was started is not waited for.
    signal(SIGCHLD, SIG_IGN)
    let environment = ProcessInfo.processInfo.environment
    let translator = Translator(
      language.flatMap(MessageLanguage.init) ?? MessageLanguage(environment: environment))
    let terminal = Terminal(translator: translator)
    let server: PreviewServer
    do throws(WatchError) {
      server = try PreviewServer(
        root: root, editor: editor.flatMap { Editor($0) } ?? installedEditor,
        translator: translator)
    } catch { throw terminal.end(error.finding) }
    terminal.report(server.start())
    do throws(PreviewError) {
      try await server.run(
        ports: port.map { $0...$0 } ?? Self.ports,
        isListening: {
          terminal.note("The preview is at \("http://127.0.0.1:\($0)/") and ends with Ctrl-C")
        }, made: terminal.report)
    } catch {
      switch error {
      case .noPort(let taken, let reason):
        throw terminal.end(
          .error(
            "no-port",
            reason.isTaken
              ? "another program has this port; name another with '--port'"
              : "the port can't be had: \(reason.words); name another with '--port'",
            at: SourceLocation(file: "127.0.0.1:\(taken)")))
      case .noWatch(let error): throw terminal.end(error.finding)
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
}

extension WatchError {
  /// What the author is told.
  fileprivate var finding: Diagnostic {
    .error("no-watch", text, at: SourceLocation(file: folder))
  }

  private var text: DiagnosticText {
    if isMissing {
      return
        "there is no such folder; name the one that holds content/ and templates/ with '--root'"
    }
    if isOutOfWatches {
      return """
        changes can't be watched: \(reason); an administrator can raise it: \
        sysctl fs.inotify.max_user_watches=524288
        """
    }
    return "changes can't be watched: \(reason); may you read this folder?"
  }
}
