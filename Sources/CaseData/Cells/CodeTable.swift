import Codebook

/// The codes of a list, looked up by the bytes of a cell: open addressing, no memory per look-up.
///
/// A code is told from others by its length, its first eight and its last eight bytes; what stands
/// between these is compared only when they are the same.
struct CodeTable {
  /// How many codes a list may have, so that a set of them is one word.
  static let limit = 63

  /// A place for one code.
  struct Slot {
    var first: UInt64 = 0
    var last: UInt64 = 0
    /// The bytes from 8 and from 16 on; longer codes are compared once more.
    var middle: (UInt64, UInt64) = (0, 0)
    var count: Int32 = 0
    /// Below 0 where the place is free.
    var position: Int32 = -1
  }

  static let slotCount = 256
  /// The longest code that a slot describes.
  static let longest = 32
  let slots: [Slot]
  /// Longer codes.
  private let longer: [(bytes: [UInt8], position: Int)]

  init(_ list: CodeList) {
    var slots = [Slot](repeating: Slot(), count: Self.slotCount)
    var longer: [(bytes: [UInt8], position: Int)] = []
    for (position, code) in list.codes.prefix(Self.limit).enumerated() {
      let code = Array(code.utf8)
      if code.count > Self.longest {
        longer.append((code, position))
        continue
      }
      code.withBlockText { text in
        var slot = Slot(count: Int32(code.count), position: Int32(position))
        (slot.first, slot.last) = Words.ends(of: text.raw, 0, code.count)
        if code.count > 16 { slot.middle = Words.middle(of: text.raw, 0, code.count) }
        var index = Self.index(slot.first, slot.last)
        while slots[index].position >= 0 { index = (index + 1) & (Self.slotCount - 1) }
        slots[index] = slot
      }
    }
    self.slots = slots
    self.longer = longer
  }

  /// The position of the code that stands in `count` bytes from `start`.
  ///
  /// - Parameter bytes: has `Words.padding` bytes behind the code.
  func position(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ count: Int) -> Int? {
    guard count <= Self.longest else {
      return longer.first { $0.bytes.elementsEqual(bytes[start..<start + count]) }?.position
    }
    return slots.withUnsafeBufferPointer { Self.position($0, 0, bytes, start, count) }
  }

  /// The same for a code of at most `longest` bytes, in the slots from `base` on.
  @inline(__always)
  static func position(
    _ slots: UnsafeBufferPointer<Slot>, _ base: Int, _ bytes: UnsafeRawBufferPointer,
    _ start: Int, _ count: Int
  ) -> Int? {
    let (first, last) = Words.ends(of: bytes, start, count)
    var index = index(first, last)
    while slots[base + index].position >= 0 {
      let found = slots[base + index]
      if found.first == first, found.last == last, found.count == Int32(truncatingIfNeeded: count),
        count <= 16 || found.middle == Words.middle(of: bytes, start, count)
      {
        return Int(found.position)
      }
      index = (index + 1) & (slotCount - 1)
    }
    return nil
  }

  @inline(__always)
  private static func index(_ first: UInt64, _ last: UInt64) -> Int {
    Int(truncatingIfNeeded: Words.mix(first, last) >> 56)
  }
}
