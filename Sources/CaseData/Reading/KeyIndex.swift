import Parallel

/// Which keys of a file stand in it twice, as far as 48 bits of each tell: whoever wants to be sure
/// looks at the keys themselves.
///
/// Memory has a limit: when it is reached, half of the keys are left out, told by their last bits,
/// then half of the rest. Those are looked at when the file is read again.
struct KeyIndex {
  /// So many keys are kept at most: a little less than the buckets hold in 80 KB each.
  static let limit = 4_000_000

  /// The keys that have the same first 8 bits: of each the next 8 and the last 32.
  private struct Bucket {
    var next: [UInt8] = []
    var last: [UInt32] = []

    mutating func append(_ next: UInt8, _ last: UInt32) {
      self.next.append(next)
      self.last.append(last)
    }

    /// The 40 bits of a key.
    subscript(index: Int) -> UInt64 { UInt64(next[index]) << 32 | UInt64(last[index]) }
  }

  /// Which keys are looked at: those with these last bits.
  let part: UInt64
  /// How many of the last bits.
  private(set) var partBits: UInt64
  /// By their first bits, so that each bucket is looked through in the processor's cache.
  private var buckets = [Bucket](repeating: Bucket(), count: 256)
  private var count = 0
  private let limit: Int

  init(part: UInt64 = 0, partBits: UInt64 = 0, limit: Int = Self.limit) {
    self.part = part
    self.partBits = partBits
    self.limit = limit
  }

  /// What is told of a key.
  static func short(_ key: UInt64) -> UInt64 {
    (key >> 48) << 32 | UInt64(UInt32(truncatingIfNeeded: key))
  }

  /// Adds keys.
  mutating func add(_ keys: [UInt64]) {
    for key in keys where isLookedAt(key) {
      buckets[Int(key >> 56)].append(
        UInt8(truncatingIfNeeded: key >> 48), UInt32(truncatingIfNeeded: key))
    }
    count += keys.count
    guard count > limit else { return }
    count = buckets.reduce(0) { $0 + $1.last.count }
    while count > limit {
      partBits += 1
      for index in buckets.indices { buckets[index] = lookedAt(buckets[index]) }
      count = buckets.reduce(0) { $0 + $1.last.count }
    }
  }

  private func lookedAt(_ bucket: Bucket) -> Bucket {
    var kept = Bucket()
    for index in bucket.last.indices where isLookedAt(bucket[index]) {
      kept.append(bucket.next[index], bucket.last[index])
    }
    return kept
  }

  private func isLookedAt(_ key: UInt64) -> Bool { key & ((1 << partBits) - 1) == part }

  /// The keys that seem to stand there more than once, in short.
  var repeated: Set<UInt64> {
    let found = buckets.indices.concurrentMap { bucket in
      Self.repeated(buckets[bucket]).map { UInt64(bucket) << 40 | $0 }
    }
    return Set(found.joined())
  }

  private static func repeated(_ bucket: Bucket) -> [UInt64] {
    var size = 16
    while size < bucket.last.count * 2 { size *= 2 }
    // No key has all bits.
    let free = UInt64.max
    var slots = [UInt64](repeating: free, count: size)
    var repeated: [UInt64] = []
    for index in bucket.last.indices {
      let key = bucket[index]
      var slot = Int(truncatingIfNeeded: key) & (size - 1)
      while slots[slot] != free, slots[slot] != key { slot = (slot + 1) & (size - 1) }
      if slots[slot] == key { repeated.append(key) }
      slots[slot] = key
    }
    return repeated
  }
}
