public import Watching

/// Why a preview can't go on.
public enum PreviewError: Error, Sendable {
  /// The port can't be listened on.
  case noPort(UInt16, ListeningFault)
  /// A folder can't be watched.
  case noWatch(WatchError)
}
