extension Span<UInt8> {
  /// Where the first sequence of bytes stands that is not UTF-8.
  var firstInvalidUTF8: Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: self)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// Where the first NUL stands.
  var firstNUL: Int? {
    var offset = 0
    while offset < count {
      if self[offset] == 0 { return offset }
      offset += 1
    }
    return nil
  }

  /// Whether nothing but spaces and line ends follows.
  func isBlank(from start: Int) -> Bool {
    var offset = start
    while offset < count {
      if !self[offset].isBlank, !self[offset].isLineEnd { return false }
      offset += 1
    }
    return true
  }

  /// `range` without the spaces and tabs at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, self[lower].isBlank { lower += 1 }
    while lower < upper, self[upper - 1].isBlank { upper -= 1 }
    return lower..<upper
  }

  /// Whether the bytes of `range` are those of `other`.
  func equals(_ range: Range<Int>, _ other: Span<UInt8>, _ otherRange: Range<Int>) -> Bool {
    guard range.count == otherRange.count else { return false }
    var offset = 0
    while offset < range.count {
      let byte = other[otherRange.lowerBound + offset]
      if self[range.lowerBound + offset] != byte { return false }
      offset += 1
    }
    return true
  }

  /// A hash of the bytes of `range` (FNV-1a, 64 bits).
  func hash(_ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for offset in range {
      hash = (hash ^ UInt64(self[offset])) &* 0x100_0000_01b3
    }
    return hash
  }

  /// The text of `range`, which is valid UTF-8.
  func text(_ range: Range<Int>) -> String {
    extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}

extension UInt8 {
  /// The quotation mark of a cell.
  static let quote: UInt8 = 0x22
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let hyphen: UInt8 = 0x2D

  var isBlank: Bool { self == 0x20 || self == 0x09 }
  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
  var isDigit: Bool { (0x30...0x39).contains(self) }
}
