import Narrative

/// Which texts can hold anything that the rules on privacy look for, told from their bytes alone: to
/// put a text together takes many times as long, and most have nothing like it.
enum TellTale {
  /// An at sign, a degree sign, or five digits.
  static func isIn(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      switch byte {
      // `°` is C2 B0.
      case UInt8(ascii: "@"), 0xB0: return true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      default: break
      }
    }
    return digits > 4
  }

  /// The same of the words of a line; digits may be spread over its pieces.
  static func isIn(_ inlines: [MarkdownInline]) -> Bool {
    inlines.contains { inline in
      switch inline.kind {
      case .text(let text):
        text.utf8.contains { $0 < 0x3A && $0 > 0x2F || $0 == 0x40 || $0 == 0xB0 }
      case .emphasis(let children), .strong(let children), .strikethrough(let children),
        .link(_, _, let children):
        isIn(children)
      case .code, .image, .softBreak, .lineBreak, .footnoteReference: false
      }
    }
  }
}
