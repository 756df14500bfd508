public import Diagnostics
public import LocatedYAML

/// Where an expression stands, so that every word of it has a place.
public struct QueryText: Sendable {
  /// The expression.
  public let text: String
  private let locate: @Sendable (Int) -> SourceLocation

  /// An expression whose first byte stands at `start`, on one line.
  public init(_ text: String, at start: SourceLocation) {
    self.text = text
    locate = { offset in
      SourceLocation(file: start.file, line: start.line, column: start.column.map { $0 + offset })
    }
  }

  /// An expression that is a YAML value.
  public init(_ node: YAMLNode) {
    text = node.text ?? ""
    locate = { node.location(atOffset: $0) }
  }

  /// Where the byte at an offset stands.
  func location(_ offset: Int) -> SourceLocation { locate(offset) }

  /// The words, each with its offset in bytes; a comma is a word of its own.
  var tokens: [QueryToken] {
    var tokens: [QueryToken] = []
    var start: Int?
    let bytes = Array(text.utf8)
    func close(_ end: Int) {
      guard let first = start else { return }
      tokens.append(
        QueryToken(text: String(decoding: bytes[first..<end], as: UTF8.self), offset: first))
      start = nil
    }
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: close(offset)
      case 0x2C:
        close(offset)
        tokens.append(QueryToken(text: ",", offset: offset))
      default: start = start ?? offset
      }
    }
    close(bytes.count)
    return tokens
  }
}

/// One word of an expression.
struct QueryToken {
  let text: String
  let offset: Int
}
