import Documents

/// A page of a template with gaps where its own texts stand.
///
/// Templates have no logic but flags and lists, so the pages of a kind that have the same flags, and
/// lists as long, differ in nothing but their texts. The library renders the first of them, with a
/// mark in the place of each text; the others, and that one too, are put together from the parts.
struct PageSkeleton: Sendable {
  /// What a view has, without its texts, by the names of its values.
  private typealias Shape = [(name: String, field: Field)]

  private enum Field: Sendable {
    /// A text, and whether it ends a line: the library indents what follows a line's end.
    case text(endsLine: Bool)
    /// A text without characters.
    case nothing
    case flag(Bool)
    case list([Shape])
  }

  private enum Part: Sendable {
    case bytes([UInt8])
    case text(Int, isEscaped: Bool)
  }

  private let shape: Shape
  /// What stands before the style sheet, and what behind it.
  private let head: [Part]
  private let tail: [Part]

  /// Renders a view with marks in place of its texts and of the style sheet.
  ///
  /// - Parameter render: renders what the library is given: values, and the style sheet.
  /// - Returns: `nil` when the library renders nothing, when a mark is not to be found again, or when
  ///   the style sheet does not stand in the page once and as it is.
  init?(_ view: [String: ViewValue], render: (_ values: [String: Any], _ styles: String) -> String?)
  {
    var count = 1
    let (shape, values) = Self.marked(view, &count)
    guard let page = render(values, Self.marking(0)),
      let parts = Self.parts(Array(page.utf8), count)
    else { return nil }
    let styles = parts.indices.filter { if case .text(0, _) = parts[$0] { true } else { false } }
    guard styles.count == 1, case .text(0, false) = parts[styles[0]] else { return nil }
    self.shape = shape
    head = Array(parts[..<styles[0]])
    tail = Array(parts[(styles[0] + 1)...])
  }

  /// The page of a view, before and behind its style sheet; `nil` when the view has another shape.
  func page(_ view: [String: ViewValue]) -> (head: [UInt8], tail: [UInt8])? {
    var texts: [Substring] = [""]
    guard Self.collect(view, shape, &texts) else { return nil }
    return (Self.filled(head, texts), Self.filled(tail, texts))
  }

  private static func filled(_ parts: [Part], _ texts: [Substring]) -> [UInt8] {
    var page: [UInt8] = []
    page.reserveCapacity(parts.reduce(0) { $0 + length(of: $1, texts) })
    for part in parts {
      switch part {
      case .bytes(let bytes): page += bytes
      case .text(let number, false): page += texts[number].utf8
      case .text(let number, true): page += HTML(text: String(texts[number])).source.utf8
      }
    }
    return page
  }

  private static func length(of part: Part, _ texts: [Substring]) -> Int {
    switch part {
    case .bytes(let bytes): bytes.count
    case .text(let number, _): texts[number].utf8.count
    }
  }

  // MARK: Shapes

  private static func marked(
    _ view: [String: ViewValue], _ count: inout Int
  ) -> (Shape, [String: Any]) {
    var shape: Shape = []
    var values: [String: Any] = [:]
    for (name, value) in view.sorted(by: { $0.key < $1.key }) {
      func mark(_ name: String, _ text: String) {
        let field = field(text)
        shape.append((name, field))
        guard case .text(let endsLine) = field else {
          values[name] = ""
          return
        }
        values[name] = marking(count) + (endsLine ? "\n" : "")
        count += 1
      }
      switch value {
      case .flag(let flag):
        shape.append((name, .flag(flag)))
        values[name] = flag
      case .list(let items):
        var shapes: [Shape] = []
        var list: [[String: Any]] = []
        for item in items {
          let (shape, values) = marked(item, &count)
          shapes.append(shape)
          list.append(values)
        }
        shape.append((name, .list(shapes)))
        values[name] = list
      case .text(let text): mark(name, text)
      case .html(let html): mark(name, html.source)
      }
    }
    return (shape, values)
  }

  private static func field(_ text: String) -> Field {
    text.isEmpty ? .nothing : .text(endsLine: text.utf8.last == lineFeed)
  }

  /// Gathers the texts of a view; false when it has another shape.
  private static func collect(
    _ view: [String: ViewValue], _ shape: Shape, _ texts: inout [Substring]
  ) -> Bool {
    guard view.count == shape.count else { return false }
    for (name, field) in shape {
      switch (field, view[name]) {
      case (_, .text(let text)?): guard add(text, field, &texts) else { return false }
      case (_, .html(let html)?): guard add(html.source, field, &texts) else { return false }
      case (.flag(let wanted), .flag(let flag)?): guard flag == wanted else { return false }
      case (.list(let shapes), .list(let items)?):
        guard items.count == shapes.count else { return false }
        for (item, shape) in zip(items, shapes) {
          guard collect(item, shape, &texts) else { return false }
        }
      default: return false
      }
    }
    return true
  }

  private static func add(_ text: String, _ field: Field, _ texts: inout [Substring]) -> Bool {
    switch (field, Self.field(text)) {
    case (.nothing, .nothing): return true
    case (.text(let wanted), .text(let endsLine)) where wanted == endsLine:
      texts.append(endsLine ? text[..<text.utf8.index(before: text.endIndex)] : text[...])
      return true
    default: return false
    }
  }

  // MARK: Marks

  // A control character that no template has, and brackets, which show whether a text is escaped.
  private static let mark: UInt8 = 0x01
  private static let lineFeed: UInt8 = 0x0A

  private static func marking(_ number: Int) -> String {
    "\(Character(Unicode.Scalar(mark)))<\(number)>"
  }

  /// The parts of a rendered page; `nil` when a mark is not as it was made.
  private static func parts(_ page: [UInt8], _ count: Int) -> [Part]? {
    var parts: [Part] = []
    let pieces = page.split(separator: mark, omittingEmptySubsequences: false)
    parts.append(.bytes(Array(pieces[0])))
    for piece in pieces.dropFirst() {
      let escaped = piece.starts(with: "&lt;".utf8)
      let (open, close) = escaped ? (4, Array("&gt;".utf8)) : (1, Array(">".utf8))
      guard escaped || piece.first == UInt8(ascii: "<") else { return nil }
      let digits = piece.dropFirst(open).prefix { (0x30...0x39).contains($0) }
      let rest = piece[digits.endIndex...]
      guard let number = Int(String(decoding: digits, as: UTF8.self)), number < count,
        rest.starts(with: close)
      else { return nil }
      parts.append(.text(number, isEscaped: escaped))
      parts.append(.bytes(Array(rest.dropFirst(close.count))))
    }
    return parts
  }
}
