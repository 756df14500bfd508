import Codebook

/// The codes of a list, looked up by the bytes of a cell: open addressing, no memory per look-up.
///
/// A code of up to 16 bytes is told from others by its length, its first eight and its last eight
/// bytes, so it is compared in two steps.
struct CodeTable {
  /// How many codes a list may have, so that a set of them is one word.
  static let limit = 63

  /// A place for one code.
  struct Slot {
    var first: UInt64 = 0
    var last: UInt64 = 0
    var count: UInt32 = 0
    var position: Int32 = -1
  }

  static let slotCount = 256
  let slots: [Slot]
  /// Codes that are longer than two words.
  private let longer: [(bytes: [UInt8], position: Int)]

  init(_ list: CodeList) {
    var slots = [Slot](repeating: Slot(), count: Self.slotCount)
    var longer: [(bytes: [UInt8], position: Int)] = []
    for (position, code) in list.codes.prefix(Self.limit).enumerated() {
      let count = code.utf8.count
      if count > 16 {
        longer.append((Array(code.utf8), position))
        continue
      }
      // Bytes behind the code are read, and masked away.
      let bytes = Array(code.utf8) + [UInt8](repeating: 0, count: Words.padding)
      let (first, last) = bytes.withUnsafeBytes { Words.ends(of: $0, 0, count) }
      var slot = Self.slot(first, last)
      while slots[slot].position >= 0 { slot = (slot + 1) & (Self.slotCount - 1) }
      slots[slot] = Slot(first: first, last: last, count: UInt32(count), position: Int32(position))
    }
    self.slots = slots
    self.longer = longer
  }

  /// The position of the code that stands in `count` bytes from `start`.
  ///
  /// - Parameter bytes: has `Words.padding` bytes behind the code.
  func position(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ count: Int) -> Int? {
    if count > 16 { return longerPosition(bytes, start, count) }
    return slots.withUnsafeBufferPointer { Self.position($0, 0, bytes, start, count) }
  }

  /// The same for a code of up to 16 bytes, in the slots from `base` on.
  @inline(__always)
  static func position(
    _ slots: UnsafeBufferPointer<Slot>, _ base: Int, _ bytes: UnsafeRawBufferPointer,
    _ start: Int, _ count: Int
  ) -> Int? {
    let (first, last) = Words.ends(of: bytes, start, count)
    var slot = slot(first, last)
    while slots[base + slot].position >= 0 {
      let found = slots[base + slot]
      if found.first == first, found.last == last, found.count == UInt32(count) {
        return Int(found.position)
      }
      slot = (slot + 1) & (slotCount - 1)
    }
    return nil
  }

  private func longerPosition(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, _ count: Int
  ) -> Int? {
    longer.first { $0.bytes.elementsEqual(bytes[start..<start + count]) }?.position
  }

  @inline(__always)
  private static func slot(_ first: UInt64, _ last: UInt64) -> Int {
    Int(truncatingIfNeeded: Words.mix(first, last) >> 56)
  }
}
