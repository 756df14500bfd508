/// A key of any type; two of different types are never the same.
struct AnyKey: Hashable, Sendable {
  private let key: any Hashable & Sendable
  /// Keys can be as long as files: each is gone through once, by whoever asks, not under the lock.
  private let digest: Int

  init(_ key: some Hashable & Sendable) {
    self.key = key
    var hasher = Hasher()
    hasher.combine(ObjectIdentifier(type(of: key)))
    hasher.combine(key)
    digest = hasher.finalize()
  }

  static func == (one: AnyKey, other: AnyKey) -> Bool {
    one.digest == other.digest && one.key.isSame(as: other.key)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}

extension Hashable {
  fileprivate func isSame(as other: any Hashable) -> Bool { other as? Self == self }
}
