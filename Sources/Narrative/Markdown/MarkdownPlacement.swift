/// Finds the text of a block in the file.
///
/// The library's places are those of a text where every line of a block begins in the same column
/// and nothing was dropped. They are wrong in cells with `\|`, behind other indentation, in lines that
/// continue a quotation without its mark, and below link definitions. So each line of the block's
/// text is looked for where it can stand, and taken only where it does.
struct MarkdownPlacement {
  let source: MarkdownSource

  /// The text of a paragraph, or of a heading that is underlined.
  ///
  /// - Parameters:
  ///   - line: the first line that it can stand on, where it begins in `column`.
  ///   - lastLine: its last line, if that is known.
  ///   - hasPipes: whether `\|` of the file is `|` in the text.
  func lines(
    _ bytes: [UInt8], line: Int, column: Int, lastLine: Int?, hasPipes: Bool = false
  ) -> MarkdownContent {
    let lines = MarkdownSource.lines(of: bytes)
    let likely = lastLine.map { max($0 - lines.count + 1, line) }
    let furthest = hasPipes ? line : max(line, lastLine ?? source.lineCount)
    let candidates = [likely].compactMap { $0 } + Array(line...furthest)
    for first in lines.isEmpty ? [] : candidates {
      if lastLine == nil, !hasPipes, !isUnderline(first + lines.count) { continue }
      var places: [Int] = []
      for (index, part) in lines.enumerated() {
        let start = first + index == line ? source.offset(line: line, column: column) : nil
        guard
          let found = find(
            bytes[part.text], onLine: first + index, start: start, hasPipes: hasPipes)
        else { break }
        places += found
        let end = source.line(first + index).upperBound
        places += Array(repeating: end, count: part.end - part.text.upperBound)
      }
      if places.count == bytes.count {
        return MarkdownContent(
          bytes, places: places, end: source.line(first + lines.count - 1).upperBound)
      }
    }
    return MarkdownContent(bytes, at: source.offset(line: line, column: column))
  }

  /// The text of a heading with number signs.
  func heading(_ bytes: [UInt8], line: Int, column: Int, level: Int) -> MarkdownContent {
    let range = source.line(line)
    let mark = source.offset(line: line, column: column)
    for start in min(mark + level, range.upperBound)...range.upperBound
    where source.bytes[start..<range.upperBound].starts(with: bytes) {
      let rest = source.bytes[(start + bytes.count)..<range.upperBound]
      if rest.allSatisfy({ $0.isSpace || $0 == UInt8(ascii: "#") }) {
        return MarkdownContent(
          bytes, places: Array(start..<(start + bytes.count)), end: start + bytes.count)
      }
    }
    return MarkdownContent(bytes, at: mark)
  }

  /// The texts of the cells of a row that begins at or behind the byte `start` of its line.
  func cells(_ cells: [[UInt8]], line: Int, start: Int) -> [MarkdownContent] {
    let range = source.line(line)
    let pipe = UInt8(ascii: "|")
    var position = start
    while position < range.upperBound, source.bytes[position].isSpace { position += 1 }
    if position < range.upperBound, source.bytes[position] == pipe { position += 1 }
    return cells.map { cell in
      var end = position
      while end < range.upperBound,
        source.bytes[end] != pipe || source.bytes[end - 1] == UInt8(ascii: "\\")
      {
        end += 1
      }
      let written = unescaped(position..<end)
      let lead = written.prefix { source.bytes[$0].isSpace }.count
      let places = Array(written.dropFirst(lead).prefix(cell.count))
      position = min(end + 1, range.upperBound)
      guard places.count == cell.count, places.map({ source.bytes[$0] }) == cell else {
        return MarkdownContent(cell, at: start)
      }
      return MarkdownContent(cell, places: places, end: places.last.map { $0 + 1 } ?? end)
    }
  }

  /// The byte of a line behind quotation marks and blanks.
  func continuation(_ line: Int) -> Int {
    let range = source.line(line)
    return range.first { !isQuoteMark(source.bytes[$0]) } ?? range.upperBound
  }

  /// The places of one line of text: from `start` on, or at the end of the line behind nothing but
  /// the marks of quotations.
  private func find(
    _ text: ArraySlice<UInt8>, onLine number: Int, start: Int?, hasPipes: Bool
  ) -> [Int]? {
    let range = source.line(number)
    let written = hasPipes ? unescaped(range) : Array(range)
    let end = (written.lastIndex { !source.bytes[$0].isSpace } ?? -1) + 1
    // Blanks at the beginning may be what the library made of a tab.
    let words = text.drop(while: \.isBlank)
    let count = (words.lastIndex { !$0.isSpace } ?? words.startIndex - 1) + 1 - words.startIndex
    guard count > 0, count <= end else { return nil }
    let first = end - count
    guard zip(written[first..<end], words).allSatisfy({ source.bytes[$0] == $1 }) else {
      return nil
    }
    if let start {
      let isThere = written[first] == start || hasPipes && written[first] == start + 1
      guard isThere else { return nil }
    } else {
      guard written[..<first].allSatisfy({ isQuoteMark(source.bytes[$0]) }) else { return nil }
    }
    return text.indices.map { index in
      let position = max(first + index - words.startIndex, 0)
      return position < written.count ? written[position] : range.upperBound
    }
  }

  /// The bytes of a range without the backslashes before pipes, as the library reads cells.
  private func unescaped(_ range: Range<Int>) -> [Int] {
    range.filter { place in
      source.bytes[place] != UInt8(ascii: "\\") || place + 1 >= range.upperBound
        || source.bytes[place + 1] != UInt8(ascii: "|")
    }
  }

  private func isUnderline(_ line: Int) -> Bool {
    let rest = source.bytes[continuation(line)..<source.line(line).upperBound]
    guard let mark = rest.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else {
      return false
    }
    return rest.allSatisfy { $0 == mark || $0.isSpace }
  }

  private func isQuoteMark(_ byte: UInt8) -> Bool { byte.isBlank || byte == UInt8(ascii: ">") }
}
