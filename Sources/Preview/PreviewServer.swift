public import Diagnostics
import FlyingFox
import FlyingSocks
import Glibc
public import Messages
public import Watching

/// Shows a site while its content is being edited, to browsers on this machine.
///
/// The site is made in memory: nothing is written, and the output folder stays as it is.
public struct PreviewServer: Sendable {
  private let root: String
  private let preview: Preview
  private let handler: PreviewHandler
  private let watch: FolderWatch

  /// For how long nothing may change before the site is made, and for how long that is waited for:
  /// an editor writes a file in several steps.
  private static let quiet = Duration.milliseconds(8)
  private static let patience = Duration.milliseconds(60)
  /// How often those who look are told the state though it has not changed: a browser that has left
  /// is noticed by writing to it.
  private static let heartbeat = Duration.seconds(5)

  /// A preview of the content and the templates below `root`.
  ///
  /// - Parameters:
  ///   - editor: what opens the files; `nil` where places can only be told.
  ///   - translator: says what is shown beside the pages.
  /// - Throws: `WatchError` when the kernel can't tell of changes.
  public init(root: String, editor: Editor?, translator: Translator) throws(WatchError) {
    self.root = root
    preview = Preview(root: root, translator)
    handler = PreviewHandler(
      preview: preview, launcher: editor.map { EditorLauncher(root: root, editor: $0) },

      words: PreviewWords(language: translator.language.rawValue))
    watch = try FolderWatch(root: root, folders: ["content", "templates"])
  }

  /// Makes the site for the first time.
  ///
  /// - Returns: what was found.
  public func start() -> [Diagnostic] {
    preview.make() ?? []
  }

  /// Serves the site and makes it anew until the task is cancelled.
  ///
  /// - Parameters:
  ///   - port: the port on 127.0.0.1; 0 for any that is free.
  ///   - isListening: is called with the port, once requests are answered.
  ///   - made: is called with what was found, whenever the site was made.
  /// - Throws: `PreviewError` when the port can't be had, or a folder can't be watched.
  public func run(
    port: UInt16, isListening: @escaping @Sendable (UInt16) -> Void,
    made: @escaping @Sendable ([Diagnostic]) -> Void
  ) async throws(PreviewError) {
    let address: sockaddr_in
    do { address = try .inet(ip4: "127.0.0.1", port: port) } catch {
      throw .noPort(port, "\(error)")
    }
    let server = HTTPServer(address: address, logger: .disabled, handler: handler)
    let result = await withTaskGroup(of: Result<Void, PreviewError>.self) { group in
      group.addTask {
        do {
          try await server.run()
          return .success(())
        } catch { return .failure(.noPort(port, Self.reason(error))) }
      }
      group.addTask {
        do throws(WatchError) {
          return .success(try await remake(made))
        } catch { return .failure(.noWatch(error)) }
      }
      group.addTask {
        while (try? await Task.sleep(for: Self.heartbeat)) != nil { preview.repeatState() }
        return .success(())
      }
      group.addTask {
        try? await server.waitUntilListening()
        if case .ip4(_, let port)? = await server.listeningAddress { isListening(port) }
        // The others go on; this one has nothing more to say.
        while (try? await Task.sleep(for: .seconds(3600))) != nil {}
        return .success(())
      }
      let first = await group.next() ?? .success(())
      group.cancelAll()
      return first
    }
    try result.get()
  }

  private func remake(_ made: @Sendable ([Diagnostic]) -> Void) async throws(WatchError) {
    for await _ in watch.changes {
      await watch.settle(quiet: Self.quiet, atMost: Self.patience)
      // First watched, then read: what comes in between is read, and told of once more.
      try watch.refresh()
      let start = ContinuousClock.now
      if let findings = preview.make(unless: { watch.hasChanged(since: start) }) { made(findings) }
    }
  }

  private static func reason(_ error: any Error) -> String {
    if case SocketError.failed(type: _, errno: let code, message: _) = error {
      return String(cString: strerror(code))
    }
    return "\(error)"
  }
}
