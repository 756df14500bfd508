/// Why a port can't be listened on.
public struct ListeningFault: Sendable {
  /// Whether another program listens there.
  public let isTaken: Bool
  /// The reason in the system's words.
  public let words: String
}
