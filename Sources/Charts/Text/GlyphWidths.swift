/// How wide text is at most, whichever of the fallback fonts a reader has.
///
/// The widths are those of the widest of the fonts that the style sheet names, letter by letter;
/// `Tools/glyph-widths.py` measures them. Kerning, which makes text narrower, is left out.
enum GlyphWidths {
  /// Consecutive letters with their widths in hundredths of an em.
  struct Span: Sendable {
    let first: UInt32
    let widths: [UInt8]
  }

  /// The width of a text in hundredths of an em.
  static func width(of text: some StringProtocol, isBold: Bool = false) -> Int {
    let spans = isBold ? bold : regular
    return text.unicodeScalars.reduce(0) { $0 + width(of: $1.value, in: spans) }
  }

  private static func width(of code: UInt32, in spans: [Span]) -> Int {
    for span in spans where code >= span.first {
      let index = Int(code - span.first)
      if index < span.widths.count { return Int(span.widths[index]) }
    }
    return unknown
  }

  /// What a letter of no span takes: hardly any is wider than its height.
  private static let unknown = 110
}
