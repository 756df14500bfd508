import Diagnostics
import Narrative

/// A run of words of a text, as whoever reads it sees it: a figure, a piece of code or an image is
/// one sign.
struct Prose: Sendable {
  /// What stands for a figure or anything else that is no words.
  static let sign: Character = "\u{FFFC}"

  /// The words.
  private(set) var text = ""
  /// Whether one of its figures is a count, so that it says nothing of more than what was counted.
  private(set) var hasCounts = false
  /// Whether it is a heading or a caption.
  let isLine: Bool
  private var places: [(offset: Int, location: SourceLocation)] = []

  init(_ inlines: [MarkdownInline], isLine: Bool = false) {
    self.isLine = isLine
    add(inlines)
  }

  /// Words that stand together in the file, such as a caption.
  init(_ text: String, at location: SourceLocation, hasCounts: Bool) {
    self.text = text
    self.hasCounts = hasCounts
    isLine = true
    places = [(0, location)]
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

  /// Whether a piece of code is a figure, claimed or not, and no share.
  private static func isCount(_ code: String) -> Bool {
    let parts = code.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    let query = parts[1].drop(while: \.isWhitespace)
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

  /// How its digits stand together.
  var digits: DigitRuns { DigitRuns(text) }

  /// Where a character stands in the file.
  func location(of index: String.Index) -> SourceLocation {
    let offset = text.utf8.distance(from: text.startIndex, to: index)
    let place = places.last { $0.offset <= offset } ?? places.first
    guard let place else { return SourceLocation(file: "") }
    let column = place.location.column.map { $0 + offset - place.offset }
    return SourceLocation(file: place.location.file, line: place.location.line, column: column)
  }
}

extension [MarkdownBlock] {
  /// The runs of words in these blocks, in their order; requests give their captions.
  ///
  /// - Parameter whole: whether all are wanted, or only those that can be a contact detail, a number
  ///   or a place.
  func prose(whole: Bool) -> [Prose] {
    var prose: [Prose] = []
    add(to: &prose, whole)
    return prose
  }

  private func add(to prose: inout [Prose], _ whole: Bool) {
    func add(_ inlines: [MarkdownInline], isLine: Bool = false) {
      if whole || TellTale.isIn(inlines) { prose.append(Prose(inlines, isLine: isLine)) }
    }
    for block in self {
      switch block.kind {
      case .heading(_, let inlines): add(inlines, isLine: true)
      case .paragraph(let inlines): add(inlines)
      case .list(let list): for item in list.items { item.add(to: &prose, whole) }
      case .quote(let blocks): prose += blocks.prose(whole: whole).map(\.withoutKind)
      case .table(let table):
        for cell in table.header + table.rows.joined() { add(cell, isLine: true) }
      case .footnotes(let notes): for note in notes { note.blocks.add(to: &prose, whole) }
      case .code(let info, let text, let location):
        if whole || TellTale.isIn(text) { prose += Request(info, text, location).captions }
      case .thematicBreak, .allowance: break
      }
    }
  }
}

/// The captions of a fenced block that asks for a table or a chart.
private struct Request {
  let captions: [Prose]

  init(_ info: String, _ text: String, _ location: SourceLocation) {
    guard ["table", "chart", "register"].contains(info) else {
      captions = []
      return
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let hasCounts = !lines.contains { $0.hasPrefix("of: share") }
    captions = lines.enumerated().compactMap { index, line in
      guard let colon = line.firstIndex(of: ":"), ["caption", "title"].contains(line[..<colon])
      else { return nil }
      let words = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\"" || $0 == "'" }
      let column = line.utf8.count - words.utf8.count + (index == 0 ? location.column ?? 1 : 1)
      return Prose(
        String(words),
        at: SourceLocation(
          file: location.file, line: (location.line ?? 1) + index, column: column),
        hasCounts: hasCounts)
    }
  }
}
