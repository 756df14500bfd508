/// UTF-16 with a byte order mark, or in the order in which its first character is not NUL.
enum UTF16Text {
  /// The same text in UTF-8 without its mark, with 0xFF for what is no character.
  static func transcode(_ bytes: [UInt8]) -> [UInt8] {
    let isBigEndian = bytes.starts(with: [0xFE, 0xFF]) || bytes.first == 0
    var offset = bytes.startsWithUTF16Mark ? 2 : 0
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)

    func unit() -> UInt32? {
      guard offset + 1 < bytes.count else { return nil }
      let (first, second) = (UInt32(bytes[offset]), UInt32(bytes[offset + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }

    while let lead = unit() {
      offset += 2
      if (0xD800..<0xDC00).contains(lead), let trail = unit(), (0xDC00..<0xE000).contains(trail) {
        offset += 2
        text.append(scalar: 0x10000 + (lead - 0xD800) << 10 + (trail - 0xDC00))
      } else if lead == 0 {
        text.append(0)
      } else {
        text.append(scalar: lead)
      }
    }
    if offset < bytes.count { text.append(0xFF) }
    return text
  }
}
