public import Diagnostics
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
  /// How long to wait before listening again where the system has let nothing more in.
  private static let rest = Duration.milliseconds(500)

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
  ///   - ports: ports on 127.0.0.1, of which the first that can be had is taken; 0 for any that is
  ///     free.
  ///   - isListening: is called with the port, once requests are answered.
  ///   - made: is called with what was found, whenever the site was made.
  /// - Throws: `PreviewError` when no port can be had, or a folder can't be watched.
  public func run(
    ports: ClosedRange<UInt16>, isListening: @escaping @Sendable (UInt16) -> Void,
    made: @escaping @Sendable ([Diagnostic]) -> Void
  ) async throws(PreviewError) {
    let result = await withTaskGroup(of: Result<Void, PreviewError>.self) { group in
      group.addTask {
        do throws(PreviewError) {
          return .success(try await serve(ports, isListening))
        } catch { return .failure(error) }
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
      let first = await group.next() ?? .success(())
      group.cancelAll()
      return first
    }
    try result.get()
  }

  /// Answers requests until the task is cancelled.
  private func serve(
    _ ports: ClosedRange<UInt16>, _ isListening: @escaping @Sendable (UInt16) -> Void
  ) async throws(PreviewError) {
    var candidate = ports.lowerBound
    var taken: UInt16?
    while true {
      let listening = ListeningPort()
      let fault = await listening.run(taken ?? candidate, handler) { [taken] port in
        if taken == nil { isListening(port) }
      }
      guard let fault, !Task.isCancelled else { return }
      taken = taken ?? listening.port
      if taken != nil {
        // It was had before: the machine has run out of something, which others will give back.
        guard (try? await Task.sleep(for: Self.rest)) != nil else { return }
      } else if candidate < ports.upperBound {
        candidate += 1
      } else {
        throw .noPort(candidate, fault)
      }
    }
  }

  private func remake(_ made: @Sendable ([Diagnostic]) -> Void) async throws(WatchError) {
    var lastStart: ContinuousClock.Instant?
    for await _ in watch.changes {
      // A save is several changes: of those that were told of while it was waited for more, one waits
      // here still, and the site has been made of it.
      if let lastStart, !watch.hasChanged(since: lastStart) { continue }
      await watch.settle(quiet: Self.quiet, atMost: Self.patience)
      // First watched, then read: what comes in between is read, and told of once more.
      try watch.refresh()
      let start = ContinuousClock.now
      lastStart = start
      if let findings = preview.make(unless: { watch.hasChanged(since: start) }) { made(findings) }
    }
  }
}
