import Parallel

/// Which keys of a file stand in it twice, as far as 64 bits of each tell.
///
/// Memory has a limit: when it is reached, half of the keys are left out, told by their last bits,
/// then half of the rest. Those are looked at when the file is read again.
struct KeyIndex {
  /// So many keys are kept at most.
  static let limit = 1_500_000

  /// Which keys are looked at: those with these last bits.
  let part: UInt64
  /// How many of the last bits.
  private(set) var partBits: UInt64
  /// The keys by their first bits, so that each bucket is looked through in the processor's cache.
  private var buckets = [[UInt64]](repeating: [], count: 256)
  private var count = 0
  private let limit: Int

  init(part: UInt64 = 0, partBits: UInt64 = 0, limit: Int = Self.limit) {
    self.part = part
    self.partBits = partBits
    self.limit = limit
  }

  /// Adds keys.
  mutating func add(_ keys: [UInt64]) {
    for key in keys where isLookedAt(key) { buckets[Int(key >> 56)].append(key) }
    count += keys.count
    guard count > limit else { return }
    count = buckets.reduce(0) { $0 + $1.count }
    while count > limit {
      partBits += 1
      for index in buckets.indices { buckets[index] = buckets[index].filter(isLookedAt) }
      count = buckets.reduce(0) { $0 + $1.count }
    }
  }

  private func isLookedAt(_ key: UInt64) -> Bool { key & ((1 << partBits) - 1) == part }

  /// The keys that stand there more than once.
  var repeated: Set<UInt64> {
    Set(buckets.concurrentMap(Self.repeated).joined())
  }

  private static func repeated(_ bucket: [UInt64]) -> [UInt64] {
    var size = 16
    while size < bucket.count * 2 { size *= 2 }
    // A free slot holds a key of another bucket.
    let free = bucket.first.map { ~$0 } ?? 0
    var slots = [UInt64](repeating: free, count: size)
    var repeated: [UInt64] = []
    for key in bucket {
      var slot = Int(truncatingIfNeeded: key >> 16) & (size - 1)
      while slots[slot] != free, slots[slot] != key { slot = (slot + 1) & (size - 1) }
      if slots[slot] == key { repeated.append(key) }
      slots[slot] = key
    }
    return repeated
  }
}
