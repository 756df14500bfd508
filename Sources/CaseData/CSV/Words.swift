/// Eight bytes at a time, in a machine word (SWAR).
///
/// Method: S. E. Anderson, "Bit Twiddling Hacks" (2005), "Determine if a word has a zero byte" and
/// "has a byte less than n"; here in the exact forms, in which no byte changes the answer of another.
enum Words {
  /// How many bytes behind a text may be read with it.
  static let padding = 16

  private static let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  static let high: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The eight bytes at an offset, the first in the lowest bits.
  @inline(__always)
  static func load(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// One byte, eight times.
  @inline(__always)
  static func repeated(_ byte: UInt8) -> UInt64 { ones &* UInt64(byte) }

  /// The high bit of each byte of `word` that is 0.
  @inline(__always)
  static func zeros(_ word: UInt64) -> UInt64 {
    ~(((word & low) &+ low) | word | low)
  }

  /// The high bit of each byte that is a control character, below 0x20.
  @inline(__always)
  static func controls(_ word: UInt64) -> UInt64 {
    ~(((word & low) &+ 0x6060_6060_6060_6060) | word) & high
  }

  /// The high bits of the eight bytes, as eight bits in their order.
  @inline(__always)
  static func gathered(_ highBits: UInt64) -> UInt64 {
    ((highBits >> 7) &* 0x0102_0408_1020_4080) >> 56
  }

  /// The first eight and the last eight bytes of a text; one of less than eight is filled up with
  /// zeros.
  @inline(__always)
  static func ends(
    of bytes: UnsafeRawBufferPointer, _ start: Int, _ count: Int
  ) -> (first: UInt64, last: UInt64) {
    if count >= 8 { return (load(bytes, start), load(bytes, start + count - 8)) }
    return (load(bytes, start) & ((1 << (8 * UInt64(count))) - 1), 0)
  }

  /// What stands between the first eight and the last eight bytes of a text of 17 to 32 bytes.
  @inline(__always)
  static func middle(
    of bytes: UnsafeRawBufferPointer, _ start: Int, _ count: Int
  ) -> (UInt64, UInt64) {
    (load(bytes, start + 8), load(bytes, start + count - 16))
  }

  /// A hash of one word, best in its high bits.
  @inline(__always)
  static func mix(_ word: UInt64) -> UInt64 {
    (word ^ word >> 32) &* 0x9E37_79B9_7F4A_7C15
  }

  /// A hash of two words, best in its high bits.
  @inline(__always)
  static func mix(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = (first ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(
      by: second ^ 0xD6E8_FEB8_6659_FD93 ^ (first >> 32))
    return (product.high ^ product.low) &* 0x9E37_79B9_7F4A_7C15
  }

  /// A hash of some bytes (64 bits); behind them `padding` bytes may be read.
  static func hash(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ count: Int) -> UInt64 {
    var hash = UInt64(count)
    var offset = start
    var rest = count
    while rest >= 8 {
      hash = mix(hash, load(bytes, offset))
      offset += 8
      rest -= 8
    }
    if rest > 0 { hash = mix(hash, load(bytes, offset) & ((1 << (8 * UInt64(rest))) - 1)) }
    return hash
  }
}
