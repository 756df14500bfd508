import CGumbo

/// The marks of a drawing, taken off one after the other.
struct DrawnMarks {
  private var rest: ArraySlice<HTMLNode>

  init(_ drawing: HTMLNode) {
    let group = drawing.first { $0.attribute("aria-hidden") != nil }
    // What is written across a drawing shows no number.
    let marks = group?.children.filter { $0.isElement && !$0.hasClass("watermark") }
    rest = (marks ?? [])[...]
  }

  var isEmpty: Bool { rest.isEmpty }

  /// The next mark, if it is of that class.
  mutating func next(_ kind: String) -> HTMLNode? {
    rest.first?.hasClass(kind) == true ? rest.popFirst() : nil
  }

  /// The marks of that class that come next.
  mutating func all(_ kind: String) -> [HTMLNode] {
    var marks: [HTMLNode] = []
    while let mark = next(kind) { marks.append(mark) }
    return marks
  }

  /// The lines of text of that class that come next, without the spaces between words: lines break
  /// between words, and within those that are too long.
  mutating func text(_ kind: String) -> String {
    all(kind).map(\.text).joined().withoutSpaces
  }
}

extension HTMLNode {
  /// An attribute in hundredths of a per cent.
  func percent(_ name: String) -> Int? { attribute(name).flatMap(PlainNumber.percent) }
  /// An attribute in hundredths of an em.
  func em(_ name: String) -> Int? { attribute(name).flatMap(PlainNumber.em) }
}

extension String {
  /// The text without its spaces.
  var withoutSpaces: String { filter { $0 != " " } }
}

extension Int {
  /// What a part is of a whole, where the whole is `full`; rounded down.
  static func part(_ part: Int, of whole: Int, full: Int) -> Int {
    whole == 0 ? 0 : Int(clamping: Int128(part) * Int128(full) / Int128(whole))
  }
}
