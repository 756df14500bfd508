import Synchronization

/// What functions came to, by what they were given: whoever makes a thing again of which only a part has
/// changed makes that part alone.
///
/// What is remembered has to be a function of its key and of nothing else. Keys are compared, not only
/// their hashes; a key belongs to one function.
public final class Memory: Sendable {
  private struct Entry {
    let value: any Sendable
    var round: Int
  }

  private struct Content {
    var entries: [AnyKey: Entry] = [:]
    var round = 0
    var lastMark = 0
  }

  private let content = Mutex(Content())
  private let rounds: Int

  /// A memory without an entry.
  ///
  /// - Parameter rounds: for how many rounds an entry is kept that nobody asks for.
  public init(rounds: Int = 8) { self.rounds = rounds }

  /// Begins a round, and forgets what has not been asked for in the last ones.
  public func begin() {
    content.withLock { content in
      content.round += 1
      let oldest = content.round - rounds
      content.entries = content.entries.filter { $0.value.round >= oldest }
    }
  }

  /// How many entries there are.
  public var count: Int { content.withLock { $0.entries.count } }

  /// What was made of a key before, or what is made of it now.
  ///
  /// - Parameters:
  ///   - isKept: whether what was made now may be remembered.
  ///   - make: is called on this thread; when several ask for the same at the same time, by each.
  public func recall<Key: Hashable & Sendable, Value: Sendable>(
    _ key: Key, isKept: (Value) -> Bool = { _ in true }, _ make: () -> Value
  ) -> Value {
    let anyKey = AnyKey(key)
    let known = content.withLock { content -> Value? in
      guard let entry = content.entries[anyKey], let value = entry.value as? Value else {
        return nil
      }
      content.entries[anyKey]?.round = content.round
      return value
    }
    if let known { return known }
    let value = make()
    if isKept(value) {
      content.withLock { $0.entries[anyKey] = Entry(value: value, round: $0.round) }
    }
    return value
  }

  /// The mark of a thing.
  public func mark(of thing: some Hashable & Sendable) -> Mark {
    let key = AnyKey(Marked(thing: AnyKey(thing)))
    return content.withLock { content in
      if let mark = content.entries[key]?.value as? Mark {
        content.entries[key]?.round = content.round
        return mark
      }
      content.lastMark += 1
      let mark = Mark(number: content.lastMark)
      content.entries[key] = Entry(value: mark, round: content.round)
      return mark
    }
  }

  /// A mark that no thing has.
  public func newMark() -> Mark {
    content.withLock { content in
      content.lastMark += 1
      return Mark(number: content.lastMark)
    }
  }

  /// The key of a thing's mark, which is none of what is made of it.
  private struct Marked: Hashable, Sendable {
    let thing: AnyKey
  }
}

extension Memory? {
  /// The same where there is a memory and a key; else what is made now.
  public func recall<Key: Hashable & Sendable, Value: Sendable>(
    _ key: @autoclosure () -> Key?, isKept: (Value) -> Bool = { _ in true }, _ make: () -> Value
  ) -> Value {
    guard let memory = self, let key = key() else { return make() }
    return memory.recall(key, isKept: isKept, make)
  }
}
