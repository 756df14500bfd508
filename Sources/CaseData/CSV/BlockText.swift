/// The text of some bytes in memory, with bytes behind its end that may be read but mean nothing.
///
/// It is lent for the time of one call and owns nothing.
struct BlockText {
  /// All bytes; `Words.padding` of them stand behind the text.
  let raw: UnsafeRawBufferPointer
  /// Where the text ends.
  let count: Int

  init(_ raw: UnsafeRawBufferPointer, count: Int) {
    precondition(count + Words.padding <= raw.count)
    self.raw = raw
    self.count = count
  }

  /// The byte at an offset before the end.
  subscript(offset: Int) -> UInt8 {
    precondition(offset >= 0 && offset < count)
    return raw[offset]
  }

  /// `range` without the spaces and tabs at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, self[lower].isBlank { lower += 1 }
    while lower < upper, self[upper - 1].isBlank { upper -= 1 }
    return lower..<upper
  }

  /// The text of `range`, which is valid UTF-8.
  func text(_ range: Range<Int>) -> String {
    String(decoding: raw[range], as: UTF8.self)
  }

  /// Whether nothing but spaces and line ends follows.
  func isBlank(from start: Int) -> Bool {
    raw[start..<count].allSatisfy { $0.isBlank || $0.isLineEnd }
  }

  /// Where the first sequence of bytes stands that is not UTF-8, in parts that end where no sequence
  /// does.
  func firstInvalidUTF8(in parts: [Range<Int>]) -> Int? {
    for part in parts {
      do throws(UTF8.ValidationError) {
        let span = Span<UInt8>(_unsafeElements: raw[part].bindMemory(to: UInt8.self))
        _ = try UTF8Span(validating: span)
      } catch {
        return part.lowerBound + error.byteOffsets.lowerBound
      }
    }
    return nil
  }
}

extension [UInt8] {
  /// Lends the bytes as a text; they are copied once, so that bytes may be read behind its end.
  func withBlockText<Result>(_ body: (BlockText) -> Result) -> Result {
    (self + [UInt8](repeating: 0, count: Words.padding)).withUnsafeBytes {
      body(BlockText($0, count: count))
    }
  }
}
