import Glibc

/// Why a folder can't be watched.
public struct WatchError: Error, Sendable {
  /// The folder.
  public let folder: String
  /// The number of the system's error.
  public let code: Int32

  /// Whether the folder is not there.
  public var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether the kernel has no watches left, which its administrator can change.
  public var isOutOfWatches: Bool { code == ENOSPC || code == EMFILE || code == ENFILE }

  /// The system's words.
  public var reason: String { String(cString: strerror(code)) }
}
