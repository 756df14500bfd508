import CGumbo

/// The marks of a drawing, taken off one after the other from the top.
struct DrawnMarks {
  private var rest: ArraySlice<HTMLNode>
  /// Hundredths of an em that the marks so far take.
  var y = 0

  static let lineHeight = 120

  init(_ marks: [HTMLNode]) {
    rest = marks[...]
  }

  var isEmpty: Bool { rest.isEmpty }

  /// The next mark, if it is of that class; it stays.
  func peek(_ kind: String) -> HTMLNode? { rest.first.flatMap { $0.hasClass(kind) ? $0 : nil } }

  /// The next mark, if it is of that class.
  mutating func next(_ kind: String) -> HTMLNode? {
    peek(kind) == nil ? nil : rest.popFirst()
  }

  /// The marks of that class that come next.
  mutating func all(_ kind: String) -> [HTMLNode] {
    var marks: [HTMLNode] = []
    while let mark = next(kind) { marks.append(mark) }
    return marks
  }

  /// The lines of text of that class that come next, one below the other; `nil` when there is none,
  /// or one stands elsewhere.
  mutating func lines(_ kind: String, x: Int = 0, dx: Int = 0) -> [String]? {
    var lines: [String] = []
    while let line = next(kind) {
      y += Self.lineHeight
      guard line.stands(x: x, dx: dx, y: y) else { return nil }
      lines.append(line.text)
    }
    return lines.isEmpty ? nil : lines
  }

  /// The same as one text without the spaces between words: lines break between words, and within
  /// those that are too long.
  mutating func text(_ kind: String, x: Int = 0, dx: Int = 0) -> String? {
    lines(kind, x: x, dx: dx)?.joined().withoutSpaces
  }

  /// A label, and its value at the right of the last line or below it.
  mutating func entry() -> (label: String, value: [String])? {
    guard let label = text("label"), let value = valueOfEntry() else { return nil }
    return (label, value)
  }

  /// The value of an entry whose label has been taken.
  mutating func valueOfEntry() -> [String]? {
    guard peek("value")?.percent("x") == 10_000 else { return lines("value") }
    guard let value = next("value"), value.stands(x: 10_000, y: y, anchor: "end") else {
      return nil
    }
    return [value.text]
  }
}

extension HTMLNode {
  /// An attribute in hundredths of a per cent.
  func percent(_ name: String) -> Int? { attribute(name).flatMap(PlainNumber.percent) }
  /// An attribute in hundredths of an em.
  func em(_ name: String) -> Int? { attribute(name).flatMap(PlainNumber.em) }

  /// Whether a text stands there.
  func stands(x: Int, dx: Int = 0, y: Int, anchor: String? = nil) -> Bool {
    let shift = attribute("dx")
    return percent("x") == x && em("y") == y && attribute("text-anchor") == anchor
      && (dx == 0 ? shift == nil : shift.flatMap(PlainNumber.em) == dx)
  }

  /// Whether a box is there.
  func fills(x: Int, y: Int, width: Int, height: Int) -> Bool {
    percent("x") == x && em("y") == y && percent("width") == width && em("height") == height
  }

  /// Whether a line goes from one place to the other.
  func leads(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) -> Bool {
    percent("x1") == start.x && em("y1") == start.y && percent("x2") == end.x
      && em("y2") == end.y
  }

  /// Whether it is the point of a series at a place, or the mark of a text that stands there.
  func isPoint(_ series: Int, x: Int, y: Int, isKey: Bool = false) -> Bool {
    let isRound = series.isMultiple(of: 2)
    let (across, down) = isRound ? ("cx", "cy") : ("x", "y")
    let transform =
      isRound
      ? isKey ? "translate(6 0)" : nil : isKey ? "translate(1.5 -4.5)" : "translate(-4.5 -4.5)"
    return hasClass("s\(series)") && percent(across) == x && em(down) == y
      && attribute("transform") == transform
  }
}

extension String {
  /// The text without its spaces.
  var withoutSpaces: String { filter { $0 != " " && $0 != "\u{A0}" } }
}

extension Int {
  /// What a part is of a whole, where the whole is `full`; rounded down.
  static func part(_ part: Int, of whole: Int, full: Int) -> Int {
    whole == 0 ? 0 : Int(clamping: Int128(part) * Int128(full) / Int128(whole))
  }
}
