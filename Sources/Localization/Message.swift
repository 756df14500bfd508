import Diagnostics

/// One entry of a catalogue: a text, or a text for each grammatical number.
struct Message: Sendable {
  /// The text, by grammatical number; `nil` stands for the only one.
  let forms: [PluralCategory?: String]
  let location: SourceLocation

  /// `text` with every `%{name}` replaced by the argument of that name; unknown ones stay.
  static func fill(_ text: String, _ arguments: [String: String]) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.range(ofPlaceholder: ()) {
      result += rest[..<start.open]
      result += arguments[start.name] ?? "%{\(start.name)}"
      rest = rest[start.close...]
    }
    return result + rest
  }

  /// The names of the placeholders of a text; `nil` when one is not closed.
  static func placeholders(_ text: String) -> [String]? {
    var names: [String] = []
    var rest = text[...]
    while let start = rest.range(ofPlaceholder: ()) {
      names.append(start.name)
      rest = rest[start.close...]
    }
    var last: Character?
    for character in rest {
      if last == "%", character == "{" { return nil }
      last = character
    }
    return names
  }
}

extension Substring {
  /// The next `%{name}`: where it opens, its name, and what comes behind it.
  fileprivate func range(ofPlaceholder: Void) -> (open: Index, name: String, close: Index)? {
    var index = startIndex
    while let percent = self[index...].firstIndex(of: "%") {
      let brace = self.index(after: percent)
      if brace < endIndex, self[brace] == "{", let end = self[brace...].firstIndex(of: "}") {
        return (percent, String(self[self.index(after: brace)..<end]), self.index(after: end))
      }
      index = brace
    }
    return nil
  }
}
