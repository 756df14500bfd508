/// Follows the inlines of a block through its text, one after another, to find where each stands.
///
/// The library's own places of inlines are wrong or missing too often. This knows how each inline
/// is written, and so where the next begins; where the two disagree it looks further on.
struct MarkdownAlignment {
  let content: MarkdownContent
  /// Marks `[^x]` that stayed among the words, with their offsets.
  private(set) var unresolved: [(label: String, offset: Int)] = []
  private var cursor = 0

  init(_ content: MarkdownContent) {
    self.content = content
  }

  var bytes: [UInt8] { content.bytes }

  /// Steps over words; `isVerbatim` where no character is written in another way.
  mutating func text(_ text: String, isVerbatim: Bool) -> Int {
    if stands(text, isVerbatim: isVerbatim) { return step(text.utf8.count) }
    let text = Array(text.utf8)
    var spelling = MarkdownSpelling(text, in: bytes, from: cursor)
    if spelling.follow() {
      unresolved += spelling.unresolved
      return step(to: spelling.position)
    }
    guard let found = find(text) else { return cursor }
    cursor = found
    return step(text.count)
  }

  /// Steps over a code span; the result is the first byte of what is in it.
  mutating func code(_ code: String) -> Int {
    let code = Array(code.utf8)
    var start = cursor
    while start < bytes.count {
      guard bytes[start] == UInt8(ascii: "`") else {
        // A backslash takes the backtick behind it out of the game.
        start += bytes[start] == UInt8(ascii: "\\") ? 2 : 1
        continue
      }
      let ticks = bytes[start...].prefix { $0 == UInt8(ascii: "`") }.count
      if let span = MarkdownCodeSpan(in: bytes, from: start, ticks: ticks), span.code == code {
        cursor = span.end
        return span.start
      }
      start += ticks
    }
    return cursor
  }

  /// Steps over HTML.
  mutating func html(_ html: String) -> Int {
    cursor = find(Array(html.utf8)) ?? cursor
    return step(html.utf8.count)
  }

  /// Steps over a line end and the blanks around it; those behind a backslash are words.
  mutating func lineEnd() {
    let isEscaped = cursor < bytes.count && bytes[cursor] == UInt8(ascii: "\\")
    _ = step(to: bytes[cursor...].firstIndex(where: \.isLineEnd) ?? bytes.count)
    _ = step(bytes[cursor...].starts(with: [0x0D, 0x0A]) ? 2 : 1)
    if !isEscaped { _ = step(bytes[cursor...].prefix(while: \.isBlank).count) }
  }

  /// Steps over the mark of a footnote.
  mutating func footnoteReference() -> Int {
    let start = find(Array("[^".utf8)) ?? cursor
    cursor = start
    _ = step(to: MarkdownLinkSyntax.label(in: bytes, from: start) ?? start)
    return start
  }

  /// Steps over the signs before or behind emphasis, up to `count` of them.
  mutating func delimiters(_ count: Int) -> Int {
    guard cursor < bytes.count, "*_~".utf8.contains(bytes[cursor]) else { return cursor }
    let sign = bytes[cursor]
    return step(bytes[cursor...].prefix(count).prefix { $0 == sign }.count)
  }

  /// Steps into a link or an image; `closing` is what stands behind its words.
  mutating func openLink(isImage: Bool) -> (place: Int, closing: UInt8?) {
    guard !isImage else {
      cursor = find(Array("![".utf8)) ?? cursor
      return (step(2), UInt8(ascii: "]"))
    }
    guard cursor < bytes.count else { return (cursor, nil) }
    switch bytes[cursor] {
    case UInt8(ascii: "["): return (step(1), UInt8(ascii: "]"))
    case UInt8(ascii: "<"): return (step(1), UInt8(ascii: ">"))
    default: return (cursor, nil)
    }
  }

  /// Steps out of a link or an image, over its destination or label.
  mutating func closeLink(_ closing: UInt8?) {
    guard let closing, cursor < bytes.count, bytes[cursor] == closing else { return }
    _ = step(1)
    guard closing == UInt8(ascii: "]") else { return }
    let end =
      MarkdownLinkSyntax.tail(in: bytes, from: cursor)
      ?? MarkdownLinkSyntax.label(in: bytes, from: cursor)
    _ = step(to: end ?? cursor)
  }

  /// Whether a text stands here byte by byte, and means what it says.
  private func stands(_ text: String, isVerbatim: Bool) -> Bool {
    var text = text
    return text.withUTF8 { words in
      content.bytes.withUnsafeBufferPointer { bytes in
        guard cursor + words.count <= bytes.count else { return false }
        for index in words.indices {
          let byte = words[index]
          if byte != bytes[cursor + index] || !isVerbatim && byte.isSpelling { return false }
        }
        return true
      }
    }
  }

  /// Moves on and gives where it was.
  private mutating func step(_ count: Int) -> Int { step(to: cursor + count) }

  private mutating func step(to offset: Int) -> Int {
    defer { cursor = max(cursor, min(offset, bytes.count)) }
    return cursor
  }

  private func find(_ text: [UInt8]) -> Int? {
    guard cursor + text.count <= bytes.count else { return nil }
    return (cursor...(bytes.count - text.count)).first { bytes[$0...].starts(with: text) }
  }
}

extension UInt8 {
  /// Whether words with this byte may be written otherwise where they stand as they are: an escape,
  /// an entity, the mark of a footnote.
  fileprivate var isSpelling: Bool {
    self == UInt8(ascii: "\\") || self == UInt8(ascii: "&") || self == UInt8(ascii: "[")
  }
}
