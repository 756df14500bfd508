import Diagnostics

/// Where the lines of a text begin, to turn offsets into places.
struct LineIndex {
  private var starts: [Int]

  /// The lines of `text` from `start` on; LF, CRLF and a lone CR each end one.
  init(_ text: BlockText, from start: Int) {
    starts = [start]
    for offset in start..<max(start, text.count) where text[offset].isLineEnd {
      let isFirstOfTwo =
        text[offset] == .carriageReturn && offset + 1 < text.count
        && text[offset + 1] == .lineFeed
      if !isFirstOfTwo { starts.append(offset + 1) }
    }
  }

  /// The place of the byte at `offset`, both from 1.
  func place(of offset: Int) -> (line: Int, column: Int) {
    var (lower, upper) = (0, starts.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if starts[middle] <= offset { lower = middle + 1 } else { upper = middle }
    }
    let line = max(lower, 1)
    return (line, offset - starts[line - 1] + 1)
  }
}
