/// The keys of a file seen so far, as places in its bytes: open addressing, no memory per key.
struct KeyIndex {
  private var slots: [Range<Int>?] = Array(repeating: nil, count: 1024)
  private var count = 0

  /// Adds the key at `range`, or returns where the same key stood first.
  mutating func insert(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    if count * 2 >= slots.count { grow(bytes) }
    let slot = slot(bytes, range)
    if let first = slots[slot] { return first.lowerBound }
    slots[slot] = range
    count += 1
    return nil
  }

  private func slot(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let mask = slots.count - 1
    // The low bits of this hash depend on the low bits of the bytes alone: fold the others in.
    let hash = bytes.hash(range)
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while let taken = slots[slot], !bytes.equals(range, bytes, taken) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow(_ bytes: Span<UInt8>) {
    let old = slots
    slots = Array(repeating: nil, count: old.count * 2)
    for case let range? in old {
      let slot = slot(bytes, range)
      slots[slot] = range
    }
  }
}
