import Diagnostics

/// The bytes of a Markdown text and its lines, as the library counts them.
struct MarkdownSource {
  let bytes: [UInt8]
  private let origin: SourceLocation
  /// The bytes of each line without its end.
  private let lines: [Range<Int>]

  init(_ text: [UInt8], origin: SourceLocation) {
    self.origin = origin
    // The library reads NUL as U+FFFD. Done here, so that its bytes and these are the same.
    let bytes =
      text.contains(0) ? text.flatMap { $0 == 0 ? Array("\u{FFFD}".utf8) : [$0] } : text
    self.bytes = bytes
    // It skips a byte order mark, and no editor counts it.
    let start = bytes.starts(with: "\u{FEFF}".utf8) ? 3 : 0
    lines = Self.lines(of: bytes, from: start).map(\.text)
  }

  /// The lines of some bytes: each one's text, and where the next begins.
  static func lines(of bytes: [UInt8], from start: Int = 0) -> [(text: Range<Int>, end: Int)] {
    var lines: [(text: Range<Int>, end: Int)] = []
    var start = start
    var position = start
    while position < bytes.count {
      defer { position += 1 }
      guard bytes[position].isLineEnd else { continue }
      let end = position
      if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A {
        position += 1
      }
      lines.append((start..<end, position + 1))
      start = position + 1
    }
    if start < bytes.count { lines.append((start..<bytes.count, bytes.count)) }
    return lines
  }

  /// How many lines there are.
  var lineCount: Int { lines.count }

  /// The bytes of a line, from 1; empty behind the last.
  func line(_ number: Int) -> Range<Int> {
    lines.indices.contains(number - 1) ? lines[number - 1] : bytes.count..<bytes.count
  }

  /// The byte at a line and column of the library, both from 1, or the end of the line.
  func offset(line: Int, column: Int) -> Int {
    let range = self.line(line)
    // The library does count a byte order mark.
    let start = line == 1 ? 0 : range.lowerBound
    return max(range.lowerBound, min(start + max(column - 1, 0), range.upperBound))
  }

  /// The line on which a byte stands, from 1.
  func lineNumber(_ offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }

  /// The place of a byte in the file.
  func location(_ offset: Int) -> SourceLocation {
    let number = lineNumber(offset)
    let column = max(offset - line(number).lowerBound, 0) + 1
    return SourceLocation(
      file: origin.file, line: (origin.line ?? 1) + number - 1,
      column: number == 1 ? column + (origin.column ?? 1) - 1 : column)
  }
}

extension UInt8 {
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// What the library trims.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
  var isASCIILetterOrDigit: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
