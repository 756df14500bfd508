import Codebook

/// The codes of a list, looked up by the bytes of a cell: open addressing, no memory per look-up.
struct CodeTable {
  /// How many codes a list may have, so that a set of them is one word.
  static let limit = 63

  private let text: [UInt8]
  private let ranges: [Range<Int>]
  /// 0 is free, n is the code at position n - 1.
  private let slots: [UInt8]

  init(_ list: CodeList) {
    var text: [UInt8] = []
    var ranges: [Range<Int>] = []
    var slots = [UInt8](repeating: 0, count: 256)
    for (position, code) in list.codes.prefix(Self.limit).enumerated() {
      let start = text.count
      text.append(contentsOf: code.utf8)
      ranges.append(start..<text.count)
      var slot = Int(truncatingIfNeeded: text.span.hash(start..<text.count)) & 255
      while slots[slot] != 0 { slot = (slot + 1) & 255 }
      slots[slot] = UInt8(position + 1)
    }
    self.text = text
    self.ranges = ranges
    self.slots = slots
  }

  /// The position of the code that stands at `range`.
  func position(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var slot = Int(truncatingIfNeeded: bytes.hash(range)) & 255
    while slots[slot] != 0 {
      let position = Int(slots[slot]) - 1
      if bytes.equals(range, text.span, ranges[position]) { return position }
      slot = (slot + 1) & 255
    }
    return nil
  }
}
