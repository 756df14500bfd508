/// Breaks text into lines that are never wider than there is room.
enum LineBreaker {
  /// The lines of a text, with room of `width` hundredths of an em; at least one.
  ///
  /// Lines break between words, and within a word only where it is wider than a line.
  static func lines(_ text: String, width: Int, isBold: Bool = false) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ").flatMap({ pieces($0, width, isBold) }) {
      if let last = lines.last, fits("\(last) \(word)", width, isBold) {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
    return lines.isEmpty ? [""] : lines
  }

  private static func fits(_ text: some StringProtocol, _ width: Int, _ isBold: Bool) -> Bool {
    GlyphWidths.width(of: text, isBold: isBold) <= width
  }

  /// A word, cut where it would leave the line by itself: rather at a space that should not break than
  /// within it.
  private static func pieces(_ word: Substring, _ width: Int, _ isBold: Bool) -> [String] {
    if !fits(word, width, isBold), word.contains("\u{A0}") {
      return word.split(separator: "\u{A0}").flatMap { Self.pieces($0, width, isBold) }
    }
    var pieces: [String] = []
    var rest = word
    while !fits(rest, width, isBold), rest.count > 1 {
      var end = rest.index(after: rest.startIndex)
      while fits(rest[...end], width, isBold) { rest.formIndex(after: &end) }
      pieces.append(String(rest[..<end]))
      rest = rest[end...]
    }
    return pieces + [String(rest)]
  }
}
