/// A code span as CommonMark defines it.
struct MarkdownCodeSpan {
  /// What is in it: line ends are spaces, and one space at both ends does not count.
  let code: [UInt8]
  /// The offset of the first byte of `code`.
  let start: Int
  /// The offset behind the closing backticks.
  let end: Int

  /// The span that begins with `ticks` backticks at an offset, if they are closed.
  init?(in bytes: [UInt8], from offset: Int, ticks: Int) {
    let first = offset + ticks
    var position = first
    var close: Int?
    while position < bytes.count, close == nil {
      let run = bytes[position...].prefix { $0 == UInt8(ascii: "`") }.count
      if run == ticks { close = position }
      position += max(run, 1)
    }
    guard let close else { return nil }
    var code: [UInt8] = []
    for position in first..<close {
      if bytes[position] == 0x0D, bytes[position + 1] == 0x0A { continue }
      code.append(bytes[position].isLineEnd ? 0x20 : bytes[position])
    }
    let isPadded =
      code.first == 0x20 && code.last == 0x20 && code.contains { $0 != 0x20 }
    self.code = isPadded ? Array(code.dropFirst().dropLast()) : code
    start = isPadded ? first + 1 : first
    end = close + ticks
  }
}
