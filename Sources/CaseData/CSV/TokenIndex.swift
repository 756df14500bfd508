/// Where a text has bytes that may end a cell: the separator, quotation marks and control characters.
///
/// Method: the first stage of G. Langdale and D. Lemire, "Parsing Gigabytes of JSON per Second"
/// (2019), doi 10.1007/s00778-019-00578-5, section 3.1: 64 bytes become 64 bits, and bits become
/// places without a branch for each.
struct TokenIndex {
  /// The offsets, in order; behind the last one stands the end of the text.
  private var places: [UInt32] = []
  /// Whether a NUL stands in the text.
  private(set) var hasNUL = false
  /// Whether all bytes are ASCII.
  private(set) var isASCII = true

  /// Places are 32 bits wide.
  static let largestText = Int(UInt32.max) - 64

  /// Lends the places.
  func withPlaces<Result>(_ body: (UnsafeBufferPointer<UInt32>) -> Result) -> Result {
    places.withUnsafeBufferPointer(body)
  }

  /// Finds the places of the bytes from `start` to the end of `text`.
  mutating func find(in text: BlockText, from start: Int, separator: UInt8) {
    // At most one place a byte, and eight are written at a time.
    let room = text.count - start + 72
    if places.count < room { places = [UInt32](repeating: 0, count: room) }
    let separators = Words.repeated(separator)
    let quotes = Words.repeated(.quote)
    var notASCII: UInt64 = 0
    var nul: UInt64 = 0

    @inline(__always)
    func tokens(_ word: UInt64) -> UInt64 {
      notASCII |= word
      nul |= Words.zeros(word)
      return Words.controls(word) | Words.zeros(word ^ separators) | Words.zeros(word ^ quotes)
    }

    places.withUnsafeMutableBufferPointer { places in
      var found = 0
      var offset = start
      while offset + 64 <= text.count {
        var bits: UInt64 = 0
        for part in 0..<8 {
          let word = Words.load(text.raw, offset + 8 * part)
          bits |= Words.gathered(tokens(word)) << UInt64(8 * part)
        }
        let count = bits.nonzeroBitCount
        var written = 0
        repeat {
          for step in 0..<8 {
            places[found + written + step] =
              UInt32(truncatingIfNeeded: offset + bits.trailingZeroBitCount)
            bits &= bits &- 1
          }
          written += 8
        } while written < count
        found += count
        offset += 64
      }
      while offset < text.count {
        let byte = text.raw[offset]
        notASCII |= UInt64(byte)
        if byte == 0 { nul = 1 }
        if byte < 0x20 || byte == separator || byte == .quote {
          places[found] = UInt32(truncatingIfNeeded: offset)
          found += 1
        }
        offset += 1
      }
      places[found] = UInt32(truncatingIfNeeded: text.count)
    }
    isASCII = notASCII & Words.high == 0
    hasNUL = nul != 0
  }
}
