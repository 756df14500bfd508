import Codebook
import Diagnostics

extension TextEncoding {
  /// The finding that `bytes` are clearly not in this encoding.
  func mismatch(_ bytes: [UInt8], file: String) -> Diagnostic? {
    let place = SourceLocation(file: file)
    switch self {
    case .utf8:
      guard bytes.looksLikeUTF16 else { return nil }
      return .error(
        "wrong-encoding",
        "the file looks like UTF-16, not UTF-8; name its encoding (utf-16) in the codebook, or "
          + "save it as UTF-8", at: place)
    case .utf16:
      // In UTF-16 every separator and line end has a NUL byte; nothing else has one.
      if !bytes.startsWithUTF8Mark, bytes.startsWithUTF16Mark || bytes.contains(0) {
        return nil
      }
      return Self.notAsNamed(self, at: place)
    case .windows1251:
      if bytes.startsWithUTF8Mark || bytes.looksLikeUTF16 {
        return Self.notAsNamed(self, at: place)
      }
      guard String(validating: bytes, as: UTF8.self) != nil, bytes.contains(where: { $0 >= 0x80 })
      else {
        return nil
      }
      // Very likely, but not beyond doubt: a few Cyrillic letters can be UTF-8 by chance.
      return .warning(
        "wrong-encoding",
        "the file looks like UTF-8, but the codebook says windows-1251; correct its encoding there",
        at: place)
    }
  }

  /// The finding that a file is not in the encoding that the codebook names.
  static func notAsNamed(_ encoding: TextEncoding, at place: SourceLocation) -> Diagnostic {
    .error(
      "wrong-encoding",
      "the file is not \(encoding.rawValue) as the codebook says; correct its encoding there, or "
        + "save it as UTF-8", at: place)
  }
}

extension [UInt8] {
  /// Whether the byte order mark of UTF-8 comes first.
  var startsWithUTF8Mark: Bool { starts(with: [0xEF, 0xBB, 0xBF]) }
  /// Whether a byte order mark of UTF-16 comes first.
  var startsWithUTF16Mark: Bool { starts(with: [0xFF, 0xFE]) || starts(with: [0xFE, 0xFF]) }
  /// Whether no other encoding of text would begin like this.
  var looksLikeUTF16: Bool { startsWithUTF16Mark || prefix(4).contains(0) }
}
