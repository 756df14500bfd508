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
      var places = MarkdownPlaces()
      for (index, part) in lines.enumerated() {
        let start = first + index == line ? source.offset(line: line, column: column) : nil
        guard
          find(
            bytes[part.text], onLine: first + index, start: start, hasPipes: hasPipes, &places)
        else { break }
        let end = source.line(first + index).upperBound
        for _ in part.text.upperBound..<part.end { places.append(end) }
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
        var places = MarkdownPlaces()
        places.append(start..<(start + bytes.count))
        return MarkdownContent(bytes, places: places, end: start + bytes.count)
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
      let found = written.dropFirst(lead).prefix(cell.count)
      position = min(end + 1, range.upperBound)
      guard found.count == cell.count, zip(found, cell).allSatisfy({ source.bytes[$0] == $1 })
      else { return MarkdownContent(cell, at: start) }
      var places = MarkdownPlaces()
      for place in found { places.append(place) }
      return MarkdownContent(cell, places: places, end: places.end ?? end)
    }
  }

  /// The byte of a line behind quotation marks and blanks.
  func continuation(_ line: Int) -> Int {
    let range = source.line(line)
    return range.first { !isQuoteMark(source.bytes[$0]) } ?? range.upperBound
  }

  /// Adds the places of one line of text: from `start` on, or at the end of the line behind nothing
  /// but the marks of quotations. Gives whether it stands there.
  private func find(
    _ text: ArraySlice<UInt8>, onLine number: Int, start: Int?, hasPipes: Bool,
    _ places: inout MarkdownPlaces
  ) -> Bool {
    let range = source.line(number)
    // Blanks at the beginning may be what the library made of a tab.
    let words = text.drop(while: \.isBlank)
    let count = (words.lastIndex { !$0.isSpace } ?? words.startIndex - 1) + 1 - words.startIndex
    guard hasPipes else {
      return find(
        text, words.prefix(count), in: range, of: range, starts: start.map { [$0] }, &places)
    }
    return find(
      text, words.prefix(count), in: unescaped(range), of: range,
      starts: start.map { [$0, $0 + 1] }, &places)
  }

  /// The same, where `written` are the bytes of the line as the library reads it, and the words begin
  /// at one of `starts`, if that is known.
  private func find<Bytes: RandomAccessCollection<Int>>(
    _ text: ArraySlice<UInt8>, _ words: ArraySlice<UInt8>, in written: Bytes, of line: Range<Int>,
    starts: [Int]?, _ places: inout MarkdownPlaces
  ) -> Bool where Bytes.Index == Int {
    let origin = written.startIndex
    let end = written.lastIndex { !source.bytes[$0].isSpace }.map { $0 + 1 } ?? origin
    guard !words.isEmpty, words.count <= end - origin else { return false }
    let first = end - words.count
    guard zip(written[first..<end], words).allSatisfy({ source.bytes[$0] == $1 }) else {
      return false
    }
    let isThere =
      starts.map { $0.contains(written[first]) }
      ?? written[..<first].allSatisfy { isQuoteMark(source.bytes[$0]) }
    guard isThere else { return false }
    // Nearly always the words stand in the file as they are.
    if text.startIndex == words.startIndex, written[end - 1] - written[first] == words.count - 1,
      written[first] + text.count <= line.upperBound
    {
      places.append(written[first]..<written[first] + text.count)
      return true
    }
    for index in text.indices {
      let position = max(first + index - words.startIndex, origin)
      places.append(position < written.endIndex ? written[position] : line.upperBound)
    }
    return true
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
