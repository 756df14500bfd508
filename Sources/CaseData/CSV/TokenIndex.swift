/// Where a text has bytes that may end a cell: the separator, quotation marks and control characters.
///
/// Method: the first stage of G. Langdale and D. Lemire, "Parsing Gigabytes of JSON per Second"
/// (2019), doi 10.1007/s00778-019-00578-5, section 3.1: 64 bytes become 64 bits, and bits become
/// places without a branch for each.
struct TokenIndex {
  /// The offsets, in order; behind the last one stands the end of the text.
  private var places: [UInt32] = []
  /// The parts of the text in which not all bytes are ASCII. Beside each stand ASCII or nothing.
  private(set) var notASCII: [Range<Int>] = []

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
    var foreign: [Range<Int>] = []

    func note(_ part: Range<Int>) {
      if let last = foreign.last, last.upperBound == part.lowerBound {
        foreign[foreign.count - 1] = last.lowerBound..<part.upperBound
      } else {
        foreign.append(part)
      }
    }

    places.withUnsafeMutableBufferPointer { places in
      var found = 0
      var offset = start
      while offset + 64 <= text.count {
        var bits: UInt64 = 0
        var bytes: UInt64 = 0
        for part in 0..<8 {
          let word = Words.load(text.raw, offset + 8 * part)
          bytes |= word
          let tokens =
            Words.controls(word) | Words.zeros(word ^ separators) | Words.zeros(word ^ quotes)
          bits |= Words.gathered(tokens) << UInt64(8 * part)
        }
        if bytes & Words.high != 0 { note(offset..<offset + 64) }
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
        if byte >= 0x80 { note(offset..<offset + 1) }
        if byte < 0x20 || byte == separator || byte == .quote {
          places[found] = UInt32(truncatingIfNeeded: offset)
          found += 1
        }
        offset += 1
      }
      places[found] = UInt32(truncatingIfNeeded: text.count)
    }
    notASCII = foreign
  }
}
