import Diagnostics

/// Where the lines of a text begin, to turn offsets into places.
struct LineIndex {
  private var starts: [Int]

  /// The lines of `text`; LF, CRLF and a lone CR each end one.
  init(_ text: FileText) {
    starts = [text.start]
    let bytes = text.bytes.span
    for offset in text.start..<bytes.count where bytes[offset].isLineEnd {
      let isFirstOfTwo =
        bytes[offset] == .carriageReturn && offset + 1 < bytes.count
        && bytes[offset + 1] == .lineFeed
      if !isFirstOfTwo { starts.append(offset + 1) }
    }
  }

  /// The line of the byte at `offset`, from 1.
  func line(of offset: Int) -> Int {
    var (lower, upper) = (0, starts.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if starts[middle] <= offset { lower = middle + 1 } else { upper = middle }
    }
    return max(lower, 1)
  }

  /// The place of the byte at `offset`.
  func location(of offset: Int, in file: String) -> SourceLocation {
    let line = line(of: offset)
    return SourceLocation(file: file, line: line, column: offset - starts[line - 1] + 1)
  }
}
