/// A key of any type; two of different types are never the same.
struct AnyKey: Hashable, Sendable {
  private let key: any Hashable & Sendable

  init(_ key: some Hashable & Sendable) { self.key = key }

  static func == (one: AnyKey, other: AnyKey) -> Bool { one.key.isSame(as: other.key) }

  func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(type(of: key)))
    key.hash(into: &hasher)
  }
}

extension Hashable {
  fileprivate func isSame(as other: any Hashable) -> Bool { other as? Self == self }
}
