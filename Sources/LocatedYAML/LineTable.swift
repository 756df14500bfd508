import Diagnostics
import Yams

/// The lines of a text, to turn libyaml's columns (Unicode scalars) into UTF-8 columns of the file.
struct LineTable {
  let origin: SourceLocation
  private let lines: [Substring]

  init(_ text: String, origin: SourceLocation) {
    self.origin = origin
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  func location(_ mark: Mark) -> SourceLocation {
    let index = mark.line - 1
    var column = mark.column
    if lines.indices.contains(index) {
      column = lines[index].unicodeScalars.prefix(mark.column - 1)
        .reduce(1) { $0 + UTF8.width($1) }
    }
    return location(line: index, column: column)
  }

  /// The place of what follows `text`, with which the whole begins.
  func location(behind text: Substring) -> SourceLocation {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return location(line: lines.count - 1, column: (lines.last?.utf8.count ?? 0) + 1)
  }

  private func location(line index: Int, column: Int) -> SourceLocation {
    SourceLocation(
      file: origin.file, line: (origin.line ?? 1) + index,
      column: column + (origin.column ?? 1) - 1)
  }

  /// Whether `text` stands at `location` letter by letter.
  func holds(_ text: String, at location: SourceLocation) -> Bool {
    guard let line = location.line, let column = location.column else { return false }
    let index = line - (origin.line ?? 1)
    guard lines.indices.contains(index) else { return false }
    let start = column - (origin.column ?? 1)
    return lines[index].utf8.dropFirst(start).starts(with: text.utf8)
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    UTF8.encode(scalar)?.count ?? 1
  }
}
