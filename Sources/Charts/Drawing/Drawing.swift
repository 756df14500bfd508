/// An SVG element in the making.
///
/// Places across are percentages of the drawing, and everything else is in ems: letters keep their
/// size, and one drawing serves a phone, a wide screen and paper. All texts are measured for a
/// drawing of `leastWidth`, so that none is cut or covers another.
struct Drawing {
  /// Hundredths of an em that the narrowest drawing is wide: 17 ems, a phone of 320 pixels.
  static let leastWidth = 1_700
  /// Hundredths of an em that a line of a label is wide at most: readers may space letters out.
  static let labelWidth = 1_600
  /// Hundredths of an em from one line of text to the next.
  static let lineHeight = 120

  /// Where text stands relative to its place.
  enum Anchor: String {
    case start, middle, end
  }

  /// Hundredths of an em that are taken from the top.
  var y = 0
  private var marks = ""

  // MARK: Marks

  /// A line of text whose letters stand on `y`, `x` hundredths of a per cent from the left.
  mutating func text(
    _ text: String, _ kind: String, x: Int = 0, dx: Int = 0, y: Int, anchor: Anchor = .start
  ) {
    marks += "<text class=\"\(kind)\" x=\"\(x == 0 ? "0" : Length.percent(x))\""
    if dx != 0 { marks += " dx=\"\(Length.em(dx))\"" }
    marks += " y=\"\(Length.em(y))\""
    if anchor != .start { marks += " text-anchor=\"\(anchor.rawValue)\"" }
    if kind.split(separator: " ").contains("value") { marks += " font-weight=\"700\"" }
    marks += ">\(Self.escape(text))</text>"
  }

  /// Lines of text, one below the other; they take their height from the top.
  mutating func lines(_ lines: [String], _ kind: String, x: Int = 0, dx: Int = 0) {
    for line in lines {
      y += Self.lineHeight
      text(line, kind, x: x, dx: dx, y: y)
    }
  }

  /// A filled box; across in hundredths of a per cent, down in hundredths of an em.
  mutating func box(_ kind: String, x: Int, y: Int, width: Int, height: Int, color: String) {
    // The attribute colours it where a style sheet does not reach into the drawing.
    marks +=
      "<rect class=\"\(kind)\" x=\"\(x == 0 ? "0" : Length.percent(x))\" "
      + "y=\"\(Length.em(y))\" width=\"\(Length.percent(width))\" "
      + "height=\"\(Length.em(height))\" fill=\"\(color)\"/>"
  }

  /// A straight line.
  mutating func line(
    _ kind: String, from start: (x: Int, y: Int), to end: (x: Int, y: Int), color: String,
    width: String = "1", dashes: String? = nil
  ) {
    marks +=
      "<line class=\"\(kind)\" x1=\"\(Length.percent(start.x))\" "
      + "y1=\"\(Length.em(start.y))\" x2=\"\(Length.percent(end.x))\" y2=\"\(Length.em(end.y))\" "
      + "stroke=\"\(color)\" stroke-width=\"\(width)\""
    if let dashes { marks += " stroke-dasharray=\"\(dashes)\"" }
    marks += "/>"
  }

  /// The mark of a point, or with a `shift` the mark before a text.
  mutating func point(_ marker: Marker, x: Int, y: Int, shift: Int = 0) {
    marks += marker.mark(x: x, y: y, shift: shift)
  }

  /// A label at the left and its value at the right of one line; below each other where they do
  /// not both fit.
  mutating func entry(_ label: String, _ value: String, _ kind: String = "value") {
    let labels = LineBreaker.lines(label, width: Self.labelWidth)
    lines(labels, "label")
    let width = GlyphWidths.width(of: value, isBold: true)
    if let last = labels.last, GlyphWidths.width(of: last) + 200 + width <= Self.leastWidth {
      text(value, kind, x: 10_000, y: y, anchor: .end)
    } else {
      let room = width <= Self.leastWidth ? Self.leastWidth : Self.valueWidth
      lines(LineBreaker.lines(value, width: room, isBold: true), kind)
    }
  }

  /// The room for a value that needs several lines: readers may spread letters and words (WCAG
  /// 1.4.12), which takes up to a quarter more.
  private static let valueWidth = 1_350

  // MARK: The element

  /// The SVG element. The attributes for its letters, of 8 points, are for those who print it and
  /// read no style sheet.
  func svg(_ kind: String, _ words: ChartWords) -> String {
    """
    <svg class="\(kind)" role="img" aria-labelledby="\(words.id)-title" \
    aria-describedby="\(words.id)-text" width="100%" height="\(Length.em(max(y, 100)))" \
    font-family="sans-serif" font-size="10.67" focusable="false">\
    <title id="\(words.id)-title">\(Self.escape(words.title))</title>\
    <desc id="\(words.id)-text">\(Self.escape(words.description))</desc>\
    <g aria-hidden="true">\(words.watermark.map(watermark) ?? "")\(marks)</g></svg>
    """
  }

  /// Faint words across the whole drawing, behind its marks: no part of it can be cut out without.
  private func watermark(_ text: String) -> String {
    let step = 700
    // In tenths, so that the words fill the narrowest drawing.
    let size = min(24, 150_00 / max(GlyphWidths.width(of: text, isBold: true), 1))
    return stride(from: min(y / 2, step / 2), to: max(y, 1), by: step).map { place in
      """
      <svg class="watermark" x="50%" y="\(Length.em(place))" overflow="visible">\
      <text transform="rotate(-12)" text-anchor="middle" font-size="\(Length.em(size * 10))" \
      font-weight="700" fill="#F46A25" fill-opacity=".2">\(Self.escape(text))</text></svg>
      """
    }
    .joined()
  }

  private static func escape(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
    return result
  }
}
