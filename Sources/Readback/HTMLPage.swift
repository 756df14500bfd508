import CGumbo

/// Parses a page as browsers do.
enum HTMLPage {
  /// Calls `body` with the root of the parsed page.
  static func read<Result>(_ bytes: [UInt8], _ body: (HTMLNode) -> Result) -> Result? {
    guard let sheet = styleSheet(bytes) else { return parse(bytes, body) }
    // Most of a page is its style sheet, in which nothing is to be read: its lines are left empty.
    let lines = bytes[sheet].filter { $0 == lineFeed }
    let short = bytes[..<sheet.lowerBound] + lines + bytes[sheet.upperBound...]
    let start = sheet.lowerBound - openTag.count
    let result = parse(Array(short)) { root -> Result? in
      // A tag that a comment or an attribute only mentions begins no style sheet.
      let isElement = root.first { $0.tag == GUMBO_TAG_STYLE }?.offset == start
      return isElement ? body(root) : nil
    }
    return result.flatMap { $0 } ?? parse(bytes, body)
  }

  private static let openTag = Array("<style>".utf8)
  private static let closeTag = Array("</style>".utf8)
  private static let lineFeed: UInt8 = 0x0A

  /// What stands between the first tags of a style sheet.
  private static func styleSheet(_ bytes: [UInt8]) -> Range<Int>? {
    guard let start = position(of: openTag, in: bytes, from: 0),
      let end = position(of: closeTag, in: bytes, from: start + openTag.count)
    else { return nil }
    return start + openTag.count..<end
  }

  private static func position(of part: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index + part.count <= bytes.count {
        if bytes[index] == part[0], bytes[index..<index + part.count].elementsEqual(part) {
          return index
        }
        index += 1
      }
      return nil
    }
  }

  private static func parse<Result>(
    _ bytes: [UInt8], _ body: (HTMLNode) -> Result
  ) -> Result? {
    let memory = ParseMemory()
    var options = kGumboDefaultOptions
    options.userdata = Unmanaged.passUnretained(memory).toOpaque()
    options.allocator = { memory, size in
      memory.flatMap { Unmanaged<ParseMemory>.fromOpaque($0).takeUnretainedValue().allocate(size) }
    }
    options.deallocator = { _, _ in }
    // The tree lies in the memory and goes with it.
    return withExtendedLifetime(memory) {
      bytes.withUnsafeBytes { buffer -> Result? in
        gumbo_parse_with_options(
          &options, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count
        )?.pointee.root.map { body(HTMLNode($0)) }
      }
    }
  }
}
