/// A line's `[^label]:`, as the library reads it.
struct MarkdownFootnoteDefinition {
  /// The label as written.
  let label: String
  /// The place of its bracket.
  let start: Int
  /// The place of what follows it.
  let textStart: Int

  /// All that begin a line, behind the marks of quotations and lists.
  static func all(in bytes: [UInt8], line: Range<Int>) -> [Self] {
    var found: [Self] = []
    var position = line.lowerBound
    while position < line.upperBound {
      let rest = bytes[position..<line.upperBound]
      if rest[position].isBlank || rest[position] == UInt8(ascii: ">") {
        position += 1
      } else if let mark = listMark(rest) {
        position += mark
      } else if let definition = Self(rest) {
        found.append(definition)
        position = definition.textStart
      } else {
        break
      }
    }
    return found
  }

  private init?(_ rest: ArraySlice<UInt8>) {
    guard rest.starts(with: "[^".utf8), let close = rest.firstIndex(of: UInt8(ascii: "]")),
      close > rest.startIndex + 2, close + 1 < rest.endIndex,
      rest[close + 1] == UInt8(ascii: ":")
    else { return nil }
    let name = rest[(rest.startIndex + 2)..<close]
    guard !name.contains(where: \.isSpace) else { return nil }
    label = String(decoding: name, as: UTF8.self)
    start = rest.startIndex
    textStart = close + 2 + rest[(close + 2)...].prefix(while: \.isBlank).count
  }

  /// The length of a bullet or a number with its blank.
  private static func listMark(_ rest: ArraySlice<UInt8>) -> Int? {
    let digits = rest.prefix(9).prefix { (0x30...0x39).contains($0) }.count
    let signs = digits > 0 ? ".)" : "-+*"
    guard rest.count > digits + 1, signs.utf8.contains(rest[rest.startIndex + digits]),
      rest[rest.startIndex + digits + 1].isBlank
    else { return nil }
    return digits + 2
  }
}
