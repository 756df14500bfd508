import Codebook

extension TextEncoding {
  /// What the bytes of a file show beyond doubt, or `nil` when they could be several encodings.
  static func guess(_ bytes: [UInt8]) -> TextEncoding? {
    if bytes.startsWithMark { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    // In UTF-16 every separator and line end has a NUL, and nothing else has any.
    guard bytes.span.firstNUL == nil else {
      return bytes.prefix(4).contains(0) ? .utf16 : nil
    }
    if bytes.span.firstInvalidUTF8 != nil { return nil }
    return bytes.contains { $0 >= 0x80 } ? .utf8 : nil
  }
}

extension [UInt8] {
  /// Whether the byte order mark of UTF-8 comes first.
  var startsWithMark: Bool { starts(with: [0xEF, 0xBB, 0xBF]) }
}
