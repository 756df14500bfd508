import Diagnostics

/// One tag of a template, with its place.
struct TemplateTag {
  enum Kind {
    case value, rawValue, section, invertedSection, end, partial, parent, block, comment, other
  }

  let kind: Kind
  let name: String
  let location: SourceLocation

  /// The tags of a template that the library could parse, in order.
  ///
  /// The library keeps its own tree to itself, so the checker looks at the tags alone; what they
  /// mean is the library's business.
  static func scan(_ text: String, file: String) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var line = 1
    var lineStart = 0
    let bytes = Array(text.utf8)
    var index = 0
    let open = UInt8(ascii: "{")
    let close = UInt8(ascii: "}")
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") {
        line += 1
        lineStart = index + 1
      }
      guard bytes[index] == open, index + 1 < bytes.count, bytes[index + 1] == open else {
        index += 1
        continue
      }
      let location = SourceLocation(file: file, line: line, column: index - lineStart + 1)
      var end = index + 2
      while end + 1 < bytes.count, !(bytes[end] == close && bytes[end + 1] == close) {
        if bytes[end] == UInt8(ascii: "\n") {
          line += 1
          lineStart = end + 1
        }
        end += 1
      }
      let isTriple = end + 2 < bytes.count && bytes[end + 2] == close && bytes[index + 2] == open
      let content = String(decoding: bytes[(index + 2)..<min(end, bytes.count)], as: UTF8.self)
      tags.append(tag(content, at: location))
      index = end + (isTriple ? 3 : 2)
    }
    return tags
  }

  /// The first tag that opens more than `limit` sections within each other.
  static func firstNested(beyond limit: Int, in tags: [TemplateTag]) -> TemplateTag? {
    var depth = 0
    for tag in tags {
      switch tag.kind {
      case .section, .invertedSection, .block, .parent: depth += 1
      case .end: depth -= 1
      default: break
      }
      if depth > limit { return tag }
    }
    return nil
  }

  private static func tag(_ content: String, at location: SourceLocation) -> TemplateTag {
    let kinds: [Character: Kind] = [
      "{": .rawValue, "&": .rawValue, "#": .section, "^": .invertedSection, "/": .end,
      ">": .partial, "<": .parent, "$": .block, "!": .comment, "=": .other, "%": .other,
    ]
    guard let first = content.first, let kind = kinds[first] else {
      return TemplateTag(kind: .value, name: trimmed(content[...]), location: location)
    }
    return TemplateTag(kind: kind, name: trimmed(content.dropFirst()), location: location)
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
