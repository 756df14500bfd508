/// How the parts of a link behind its words are written.
enum MarkdownLinkSyntax {
  private static let backslash = UInt8(ascii: "\\")

  /// The end of a destination and title in parentheses.
  static func tail(in bytes: [UInt8], from start: Int) -> Int? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "(") else { return nil }
    guard let url = destination(in: bytes, from: skip(in: bytes, from: start + 1)) else {
      return nil
    }
    var position = skip(in: bytes, from: url)
    if position > url, let title = title(in: bytes, from: position) {
      position = skip(in: bytes, from: title)
    }
    guard position < bytes.count, bytes[position] == UInt8(ascii: ")") else { return nil }
    return position + 1
  }

  /// The end of a label in brackets.
  static func label(in bytes: [UInt8], from start: Int) -> Int? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "[") else { return nil }
    return closing(UInt8(ascii: "]"), not: UInt8(ascii: "["), in: bytes, from: start + 1)
  }

  private static func destination(in bytes: [UInt8], from start: Int) -> Int? {
    if start < bytes.count, bytes[start] == UInt8(ascii: "<") {
      return closing(UInt8(ascii: ">"), not: UInt8(ascii: "<"), in: bytes, from: start + 1)
    }
    var depth = 0
    var position = start
    while position < bytes.count, bytes[position] > 0x20 {
      switch bytes[position] {
      case backslash where position + 1 < bytes.count && bytes[position + 1].isASCIIPunctuation:
        position += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")") where depth == 0: return position
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      position += 1
    }
    return position
  }

  private static func title(in bytes: [UInt8], from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return closing(bytes[start], not: nil, in: bytes, from: start + 1)
    case UInt8(ascii: "("):
      return closing(UInt8(ascii: ")"), not: UInt8(ascii: "("), in: bytes, from: start + 1)
    default: return nil
    }
  }

  private static func closing(
    _ sign: UInt8, not forbidden: UInt8?, in bytes: [UInt8], from start: Int
  ) -> Int? {
    var position = start
    while position < bytes.count {
      if bytes[position] == sign { return position + 1 }
      if bytes[position] == forbidden { return nil }
      position += bytes[position] == backslash ? 2 : 1
    }
    return nil
  }

  private static func skip(in bytes: [UInt8], from start: Int) -> Int {
    start + bytes[min(start, bytes.count)...].prefix(while: \.isSpace).count
  }
}
