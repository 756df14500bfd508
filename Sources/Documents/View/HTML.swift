/// HTML source that is safe to stand in a page as it is: every text in it was escaped.
public struct HTML: Hashable, Sendable {
  /// The source.
  public private(set) var source: String

  /// HTML without anything.
  public init() {
    source = ""
  }

  /// A piece of markup from this program's own code, never from content.
  init(markup: String) {
    source = markup
  }

  /// Text, escaped.
  public init(text: String) {
    source = Self.escape(text)
  }

  /// Adds markup from this program's own code.
  mutating func add(_ markup: String) {
    source += markup
  }

  /// Adds text, escaped.
  mutating func add(text: String) {
    source += Self.escape(text)
  }

  /// Adds HTML.
  mutating func add(_ html: HTML) {
    source += html.source
  }

  /// The text with the characters that mean something in HTML written out.
  static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: needsEscape) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
