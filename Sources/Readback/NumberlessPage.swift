import Documents
import Glibc

/// A page that is to show no number, told by its bytes: to parse it takes longer than to make it.
///
/// Elements with numbers are `data` and those of drawings and tables, and every element begins with
/// `<` and its name, whatever stands around it. So a page in whose bytes none of these begins shows
/// none; where this is not plain to see, the page is parsed like any other.
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
      var blocks = page.blocks[...]
      var place = 0
      while let tag = Self.next("<", in: bytes, from: place) {
        place = tag + 1
        guard place < bytes.count else { break }
        switch bytes[place] | 0x20 {
        case UInt8(ascii: "d"): if Self.begins("data", bytes, place) { return false }
        case UInt8(ascii: "s"):
          if Self.begins("svg", bytes, place) { return false }
          if Self.begins("style", bytes, place) {
            // No element begins in what is passed over, for it ends where the next one does.
            place = Self.next("<", in: bytes, from: place) ?? bytes.count
          }
        case UInt8(ascii: "f"):
          guard Self.begins("figure", bytes, place) else { continue }
          guard let block = blocks.popFirst(), let end = Self.end(of: block, bytes, tag) else {
            return false
          }
          place = end
        default: break
        }
      }
      return blocks.isEmpty && !Self.hasMarks(bytes)
    }
  }

  /// Where the heading of a table ends that was written by hand, if it is as our templates have it.
  private static func end(
    of block: BlockOutline, _ bytes: UnsafeRawBufferPointer, _ start: Int
  ) -> Int? {
    guard case .words(let caption)? = block.caption.pieces.first, block.caption.pieces.count == 1,
      !caption.utf8.contains(where: { "&<>\"'".utf8.contains($0) })
    else { return nil }
    let tag = #"<figure class="table" id="\#(block.id)">"#
    guard begins(tag, bytes, start), let strong = next("<strong>", in: bytes, from: start),
      let close = next("</figure", in: bytes, from: start), strong < close
    else { return nil }
    let title = "<strong>\(caption)</strong>"
    return begins(title, bytes, strong) ? start + tag.utf8.count : nil
  }

  /// Whether there is anything that the list of contents must repeat, outside of style sheets.
  private static func hasMarks(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let style = next("<style>", in: bytes, from: 0)
    let end = style.flatMap { next("<", in: bytes, from: $0 + 1) } ?? bytes.count
    let parts = [0..<(style ?? bytes.count), min(end, bytes.count)..<bytes.count]
    return parts.contains { part in
      let part = UnsafeRawBufferPointer(rebasing: bytes[part])
      return next("\"figure", in: part, from: 0) != nil
        || next("withheld", in: part, from: 0) != nil
    }
  }

  /// Whether a text stands at a place, in small or capital letters.
  private static func begins(
    _ text: String, _ bytes: UnsafeRawBufferPointer, _ place: Int
  ) -> Bool {
    var text = text
    return text.withUTF8 { text in
      place + text.count <= bytes.count
        && text.indices.allSatisfy { lowercase(bytes[place + $0]) == lowercase(text[$0]) }
    }
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  private static func next(
    _ text: String, in bytes: UnsafeRawBufferPointer, from start: Int
  ) -> Int? {
    var text = text
    return text.withUTF8 { text in
      var place = start
      while place + text.count <= bytes.count, let base = bytes.baseAddress {
        guard let found = memchr(base + place, Int32(text[0]), bytes.count - place) else { break }
        place = UnsafeRawPointer(found) - base
        if bytes[place...].starts(with: text) { return place }
        place += 1
      }
      return nil
    }
  }
}

extension BlockOutline {
  /// Whether it is a table that was written by hand, without a number that is known.
  fileprivate var isWords: Bool {
    if case .written = content { !caption.hasNumbers && !title.hasNumbers } else { false }
  }
}
