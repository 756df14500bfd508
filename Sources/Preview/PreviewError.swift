public import Watching

/// Why a preview can't go on.
public enum PreviewError: Error, Sendable {
  /// The port can't be listened on, for a reason in the system's words.
  case noPort(UInt16, String)
  /// A folder can't be watched.
  case noWatch(WatchError)
}
