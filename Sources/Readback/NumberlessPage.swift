import Documents
import Glibc

/// A page that is to show no number, told by its bytes: to parse it takes longer than to make it.
///
/// Where tags are written in the plainest way and each is closed, it is seen without a tree which
/// elements a page has. One with a number would be `data`, or belong to a drawing or a table. A page
/// that is written in any other way, or has more than words, is parsed.
struct NumberlessPage {
  private let page: PageOutline

  /// - Returns: `nil` for a page that is to show numbers.
  init?(_ page: PageOutline, shortTitles: [String: LinePattern]) {
    let isNumberless =
      page.figures.isEmpty && page.notes.isEmpty && shortTitles.isEmpty && !page.title.hasNumbers
      && !page.shortTitle.hasNumbers && page.blocks.allSatisfy(\.isWords)
    guard isNumberless else { return nil }
    self.page = page
  }

  /// Whether the page certainly is as it should be.
  func isPlain(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      let text = PageBytes(bytes)
      var blocks = page.blocks[...]
      var open: [Range<Int>] = []
      var place = 0
      while let start = text.next("<", from: place) {
        guard let tag = PlainTag(text, from: start) else { return false }
        place = tag.end
        if tag.isEnd {
          guard let last = open.popLast(), text.isSame(last, tag.name) else { return false }
          continue
        }
        if tag.kind != .void { open.append(tag.name) }
        switch tag.kind {
        case .void, .words: break
        case .verbatim:
          // What stands in it is no tag, whatever it looks like, up to its own end.
          guard let next = text.next("<", from: place), text.has("</", at: next),
            text.isSame(next + 2..<next + 2 + tag.name.count, tag.name)
          else { return false }
        case .figure:
          guard let block = blocks.popFirst(), isHead(of: block, text, tag) else { return false }
        case .other: return false
        }
      }
      return blocks.isEmpty && open.isEmpty
    }
  }

  /// Whether a table that was written by hand begins as ours do, with its own caption.
  private func isHead(of block: BlockOutline, _ text: PageBytes, _ tag: PlainTag) -> Bool {
    guard case .words(let caption)? = block.caption.pieces.first, block.caption.pieces.count == 1,
      !caption.utf8.contains(where: { "&<>\"'".utf8.contains($0) }),
      text.has(#"<figure class="table" id="\#(block.id)">"#, at: tag.start),
      let strong = text.next("<strong", from: tag.end),
      let end = text.next("</figure", from: tag.end), strong < end
    else { return false }
    return text.has("<strong>\(caption)</strong>", at: strong)
  }
}

/// A tag that is written in small letters, with values in double quotation marks or in none.
private struct PlainTag {
  enum Kind {
    /// Nothing stands in it.
    case void
    /// It changes nothing about what stands in it.
    case words
    /// What stands in it is text up to its own end.
    case verbatim
    case figure
    /// It has numbers, or what stands in it is read by rules of its own.
    case other
  }

  let start: Int
  /// Behind its `>`.
  let end: Int
  let isEnd: Bool
  let name: Range<Int>
  let kind: Kind

  private static let voids: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]
  private static let others: Set<String> = [
    "data", "svg", "math", "script", "template", "select", "textarea", "noscript", "iframe", "xmp",
    "noembed", "noframes", "plaintext", "frameset", "image",
  ]

  /// - Returns: `nil` where it is not plain.
  init?(_ text: PageBytes, from start: Int) {
    self.start = start
    var place = start + 1
    if text.has("<!doctype html>", at: start), start == 0 {
      (end, isEnd, name, kind) = (15, false, 0..<0, .void)
      return
    }
    isEnd = text[place] == UInt8(ascii: "/")
    if isEnd { place += 1 }
    let first = place
    while text[place].isNameByte { place += 1 }
    guard place > first, !text[first].isDigit else { return nil }
    name = first..<place
    while text[place] != UInt8(ascii: ">") {
      switch text[place] {
      case UInt8(ascii: "\""):
        guard let close = text.next("\"", from: place + 1) else { return nil }
        place = close + 1
      case 0, UInt8(ascii: "<"), UInt8(ascii: "'"): return nil
      default: place += 1
      }
    }
    end = place + 1
    kind = isEnd ? .words : Self.kind(text.string(name))
    // The list of contents must repeat these, so somebody has to read them.
    let hasMark = ["figure", "withheld"].contains {
      text.next($0, from: name.upperBound, to: place) != nil
    }
    if hasMark { return nil }
  }

  private static func kind(_ name: String) -> Kind {
    switch name {
    case "style", "title": .verbatim
    case "figure": .figure
    default: others.contains(name) ? .other : voids.contains(name) ? .void : .words
    }
  }
}

/// The bytes of a page, to look for short texts in them.
private struct PageBytes {
  private let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// A byte; 0 behind the last.
  subscript(place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether a text stands at a place.
  func has(_ text: String, at place: Int) -> Bool {
    var text = text
    return text.withUTF8 { bytes[min(place, bytes.count)...].starts(with: $0) }
  }

  /// Whether the same stands at two places.
  func isSame(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    max(first.upperBound, second.upperBound) <= bytes.count
      && bytes[first].elementsEqual(bytes[second])
  }

  /// The next place of a text, before `end`.
  func next(_ text: String, from start: Int, to end: Int = .max) -> Int? {
    let end = min(end, bytes.count)
    var text = text
    return text.withUTF8 { text in
      var place = start
      while place + text.count <= end, let base = bytes.baseAddress {
        guard let found = memchr(base + place, Int32(text[0]), end - place) else { break }
        place = UnsafeRawPointer(found) - base
        if bytes[place..<end].starts(with: text) { return place }
        place += 1
      }
      return nil
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isNameByte: Bool { isDigit || (0x61...0x7A).contains(self) }
}

extension BlockOutline {
  /// Whether it is a table that was written by hand, without a number that is known.
  fileprivate var isWords: Bool {
    if case .written = content { !caption.hasNumbers && !title.hasNumbers } else { false }
  }
}
