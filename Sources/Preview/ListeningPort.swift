import FlyingFox
import FlyingSocks
import Glibc
import Synchronization

/// A port of 127.0.0.1, while requests are answered at it.
final class ListeningPort: Sendable {
  private let found = Mutex<UInt16?>(nil)

  /// The number, once it was listened on; it stays when that has ended.
  var port: UInt16? { found.withLock(\.self) }

  /// Answers requests until the task is cancelled.
  ///
  /// - Parameters:
  ///   - number: the port; 0 for any that is free.
  ///   - isListening: is called with the port that was had.
  /// - Returns: why it ended before.
  func run(
    _ number: UInt16, _ handler: PreviewHandler, isListening: @escaping @Sendable (UInt16) -> Void
  ) async -> ListeningFault? {
    do {
      let server = HTTPServer(
        address: try .inet(ip4: "127.0.0.1", port: number), logger: .disabled, handler: handler)
      return await withTaskGroup(of: ListeningFault?.self) { group in
        group.addTask {
          try? await server.waitUntilListening()
          if case .ip4(_, let port)? = await server.listeningAddress {
            self.found.withLock { $0 = port }
            isListening(port)
          }
          return nil
        }
        defer { group.cancelAll() }
        do {
          try await server.run()
          return nil
        } catch { return Self.reason(error) }
      }
    } catch { return Self.reason(error) }
  }

  private static func reason(_ error: any Error) -> ListeningFault {
    if case SocketError.failed(type: _, errno: let code, message: _) = error {
      return ListeningFault(isTaken: code == EADDRINUSE, words: String(cString: strerror(code)))
    }
    return ListeningFault(isTaken: false, words: "\(error)")
  }
}
