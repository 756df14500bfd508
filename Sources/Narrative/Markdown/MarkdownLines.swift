import Diagnostics

/// The lines of a Markdown text, to give its nodes their places in the file.
struct MarkdownLines {
  private let origin: SourceLocation
  private let lines: [[UInt8]]

  init(_ text: String, origin: SourceLocation) {
    self.origin = origin
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { Array($0.utf8) }
  }

  /// The place of a line and byte column of the text, both from 1.
  func location(line: Int, column: Int) -> SourceLocation {
    let first = origin.column ?? 1
    return SourceLocation(
      file: origin.file, line: (origin.line ?? 1) + line - 1,
      column: line == 1 ? column + first - 1 : column)
  }

  /// Where the content of a code span stands.
  ///
  /// The library's columns are wrong in tables, after lazy continuation lines and where a line is
  /// indented by another amount than its block, so its word is held against the line itself.
  func place(ofCode code: String, line: Int, column: Int) -> SourceLocation {
    let content = Array(code.utf8)
    for number in [line] + [line + 1, line - 1].filter({ lines.indices.contains($0 - 1) }) {
      guard lines.indices.contains(number - 1) else { continue }
      let bytes = lines[number - 1]
      for start in [column, column + 1] where number == line {
        if start > 1, start - 1 + content.count <= bytes.count,
          bytes[(start - 1)...].starts(with: content), Self.isTick(bytes, before: start - 1)
        {
          return location(line: number, column: start)
        }
      }
      if let found = bytes.indices.first(where: {
        bytes[$0...].starts(with: content) && Self.isTick(bytes, before: $0)
      }) {
        return location(line: number, column: found + 1)
      }
    }
    return location(line: line, column: column)
  }

  /// Whether a backtick, or a backtick and a space, stand before a byte.
  private static func isTick(_ bytes: [UInt8], before index: Int) -> Bool {
    let tick = UInt8(ascii: "`")
    guard index > 0 else { return false }
    return bytes[index - 1] == tick
      || (index > 1 && bytes[index - 1] == 0x20 && bytes[index - 2] == tick)
  }

  /// Whether a code block that begins here is fenced.
  func isFence(line: Int, column: Int) -> Bool {
    guard lines.indices.contains(line - 1) else { return false }
    let rest = lines[line - 1].dropFirst(max(column - 1, 0)).drop { $0 == 0x20 }
    return rest.starts(with: "```".utf8) || rest.starts(with: "~~~".utf8)
  }

  /// The lines that define a footnote, with its label.
  var footnoteDefinitions: [(line: Int, label: String)] {
    lines.enumerated().compactMap { index, bytes in
      let rest = bytes.drop { $0 == 0x20 }
      guard rest.startIndex <= 3, rest.starts(with: "[^".utf8),
        let close = rest.firstIndex(of: UInt8(ascii: "]")),
        close + 1 < rest.endIndex, rest[close + 1] == UInt8(ascii: ":")
      else { return nil }
      let label = rest[(rest.startIndex + 2)..<close]
      guard !label.isEmpty, !label.contains(0x20) else { return nil }
      return (index + 1, String(decoding: label, as: UTF8.self))
    }
  }
}
