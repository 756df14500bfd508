/// The two lines of `---` around the front matter of a document.
struct FrontMatterFences {
  /// What stands between them, its lines ended by LF.
  let yaml: String
  /// The byte with which the text below them begins.
  let bodyStart: Int
  /// Its line, from 1.
  let bodyLine: Int

  /// Looks for them; `nil` when the document does not begin with front matter.
  init?(_ bytes: [UInt8]) {
    var lines: [Range<Int>] = []
    var start = 0
    while start <= bytes.count {
      let line = Self.line(of: bytes, from: start)
      let isFence = Self.isFence(bytes[line.text])
      if lines.isEmpty, !isFence { return nil }
      if !lines.isEmpty, isFence {
        yaml = lines.dropFirst().map { String(decoding: bytes[$0], as: UTF8.self) }
          .joined(separator: "\n")
        bodyStart = min(line.end, bytes.count)
        bodyLine = lines.count + 2
        return
      }
      lines.append(line.text)
      guard line.end > line.text.upperBound else { return nil }
      start = line.end
    }
    return nil
  }

  /// Spaces behind the dashes are not seen, so they do not count.
  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8)
      && String(decoding: line.dropFirst(3), as: UTF8.self).allSatisfy(\.isWhitespace)
  }

  /// The line that begins at a byte, and where the next one does.
  private static func line(of bytes: [UInt8], from start: Int) -> (text: Range<Int>, end: Int) {
    var position = start
    while position < bytes.count {
      let width = lineEndWidth(bytes[position...])
      if width > 0 { return (start..<position, position + width) }
      position += 1
    }
    return (start..<position, position)
  }

  /// How many bytes a line end takes here; 0 where there is none. Unicode has more of them than LF.
  private static func lineEndWidth(_ bytes: ArraySlice<UInt8>) -> Int {
    switch bytes.first {
    case 0x0D: bytes.dropFirst().first == 0x0A ? 2 : 1
    case 0x0A, 0x0B, 0x0C: 1
    case 0xC2: bytes.dropFirst().first == 0x85 ? 2 : 0
    case 0xE2: bytes.starts(with: "\u{2028}".utf8) || bytes.starts(with: "\u{2029}".utf8) ? 3 : 0
    default: 0
    }
  }
}
