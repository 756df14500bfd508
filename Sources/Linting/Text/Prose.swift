import Diagnostics
import Narrative

/// A run of words of a text, as whoever reads it sees it: a figure, a piece of code or an image is
/// one sign.
struct Prose: Sendable {
  /// What stands for a figure or anything else that is no words.
  static let sign: Character = "\u{FFFC}"

  /// Where words of a text stand.
  enum Part {
    /// In its sentences, headings, captions and tables, and in the descriptions of its images.
    case sentences
    /// In code, where only what gives persons away matters.
    case code
    /// In the address of a link.
    case address
  }

  /// The words.
  private(set) var text = ""
  /// Whether one of its figures is a count, so that it says nothing of more than what was counted.
  private(set) var hasCounts = false
  /// Whether it is a heading or a caption.
  let isLine: Bool
  /// Where the words stand.
  let part: Part
  /// How its digits stand together.
  private(set) var digits = DigitRuns("")
  private var places: [(offset: Int, location: SourceLocation)] = []

  init(_ inlines: [MarkdownInline], isLine: Bool = false) {
    self.isLine = isLine
    part = .sentences
    add(inlines)
    digits = DigitRuns(text)
  }

  /// Lines of the file, one after the other, such as those of a caption.
  init(
    _ lines: [(text: String, location: SourceLocation)], part: Part = .sentences,
    hasCounts: Bool = false
  ) {
    self.part = part
    self.hasCounts = hasCounts
    isLine = true
    for (index, line) in lines.enumerated() {
      if index > 0 { text += part == .code ? "\n" : " " }
      places.append((text.utf8.count, line.location))
      text += line.text
    }
    digits = DigitRuns(text)
  }

  private mutating func add(_ inlines: [MarkdownInline]) {
    for inline in inlines {
      if let location = inline.location { places.append((text.utf8.count, location)) }
      switch inline.kind {
      case .text(let words): text += words
      case .code(let code):
        text.append(Self.sign)
        hasCounts = hasCounts || Self.isCount(code)
      case .emphasis(let children), .strong(let children), .strikethrough(let children),
        .link(_, _, let children):
        add(children)
      case .image: text.append(Self.sign)
      case .footnoteReference: break
      case .softBreak, .lineBreak: text += " "
      }
    }
  }

  /// Whether a piece of code is a figure, claimed or not.
  static func isFigure(_ code: String) -> Bool { code.contains("=") }

  /// Whether a piece of code is a figure and no share.
  private static func isCount(_ code: String) -> Bool {
    guard let mark = code.firstIndex(of: "=") else { return false }
    let query = code[code.index(after: mark)...].drop(while: \.isWhitespace)
    return !query.hasPrefix("share of") && !query.hasPrefix("percent")
  }

  /// The words of a call-out box without the mark of its kind, `[!NOTE]`.
  var withoutKind: Prose {
    guard text.hasPrefix("[!"), let end = text.firstIndex(of: "]") else { return self }
    var other = self
    // Signs of the same number, so that all places stay what they are.
    let count = text.utf8.distance(from: text.startIndex, to: text.index(after: end))
    other.text = String(repeating: " ", count: count) + text[text.index(after: end)...]
    return other
  }

  /// Where a character stands in the file.
  func location(of index: String.Index) -> SourceLocation {
    let offset = text.utf8.distance(from: text.startIndex, to: index)
    let place = places.last { $0.offset <= offset } ?? places.first
    guard let place else { return SourceLocation(file: "") }
    let column = place.location.column.map { $0 + offset - place.offset }
    return SourceLocation(file: place.location.file, line: place.location.line, column: column)
  }
}
