import Diagnostics
import LocatedYAML

/// Changes of a YAML text that leave all else of it as the author wrote it, comments included.
struct TextEdit {
  private(set) var lines: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  var text: String { lines.joined(separator: "\n") }

  /// Puts an item behind the last one of a list; `false` where the list has an unusual form.
  mutating func append(_ item: String, to list: YAMLNode) -> Bool {
    guard let last = list.items.last, let (line, end) = place(behind: last) else { return false }
    let before = lines[line].prefix { $0 == " " }
    if lines[line].dropFirst(before.count).hasPrefix("- ") {
      lines.insert("\(before)- \(item)", at: line + 1)
    } else {
      insert(", \(item)", at: end, in: line)
    }
    return true
  }

  /// Puts a key with a value behind the last one of a mapping.
  mutating func append(_ key: String, _ value: String, to mapping: YAMLNode) -> Bool {
    guard let last = mapping.entries.last, let (line, end) = place(behind: last.value),
      last.location.line == line + 1, let column = last.location.column
    else { return false }
    let before = String(decoding: Array(lines[line].utf8).prefix(column - 1), as: UTF8.self)
    if before.allSatisfy({ $0 == " " }) {
      lines.insert("\(before)\(key): \(value)", at: line + 1)
    } else {
      insert(", \(key): \(value)", at: end, in: line)
    }
    return true
  }

  /// Replaces the keys and values of a mapping, each of which stands on one line.
  mutating func replace(_ mapping: YAMLNode, with entries: [(key: String, value: String)]) -> Bool {
    let old = mapping.entries
    guard let first = old.first, let start = first.location.line,
      let column = first.location.column,
      let last = old.last, let (end, _) = place(behind: last.value)
    else { return false }
    let before = String(decoding: Array(lines[start - 1].utf8).prefix(column - 1), as: UTF8.self)
    if before.allSatisfy({ $0 == " " }) {
      guard old.count == end - start + 2 else { return false }
      lines.replaceSubrange(
        start - 1...end, with: entries.map { "\(before)\($0.key): \($0.value)" })
      return true
    }
    guard end == start - 1, before.last == "{",
      let close = lines[end].lastIndex(of: "}")
    else { return false }
    let words = entries.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
    lines[end] = before + words + lines[end][close...]
    return true
  }

  /// The line of a text of one line, from 0, and the place behind it.
  private func place(behind node: YAMLNode) -> (line: Int, end: Int)? {
    guard let text = node.text, let line = node.location.line, let column = node.location.column,
      lines.indices.contains(line - 1)
    else { return nil }
    let bytes = Array(lines[line - 1].utf8)
    let start = column - 1
    let length = text.utf8.count
    guard start >= 0, start + length <= bytes.count else { return nil }
    let quote = start > 0 ? bytes[start - 1] : 0
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      // To the mark that closes; one that is escaped does not.
      var end = start
      while end < bytes.count, bytes[end] != quote {
        end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      return end < bytes.count ? (line - 1, end + 1) : nil
    }
    guard bytes[start..<start + length].elementsEqual(text.utf8) else { return nil }
    return (line - 1, start + length)
  }

  private mutating func insert(_ words: String, at offset: Int, in line: Int) {
    var bytes = Array(lines[line].utf8)
    bytes.insert(contentsOf: words.utf8, at: offset)
    lines[line] = String(decoding: bytes, as: UTF8.self)
  }

  /// A text in double quotation marks.
  static func quoted(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n") + "\""
  }
}
