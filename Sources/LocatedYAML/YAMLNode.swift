public import Diagnostics

/// A YAML value that knows where it stands.
public struct YAMLNode: Sendable {
  /// What a node holds.
  public enum Content: Sendable {
    /// A plain or quoted text; empty when nothing was written.
    case scalar(String)
    /// A list.
    case sequence([YAMLNode])
    /// Keys and values in the order of the file.
    case mapping([YAMLEntry])
  }

  /// What it holds.
  public let content: Content
  /// Where its first character stands (behind the quotation mark, when it is quoted).
  public let location: SourceLocation
  /// Whether columns inside the text follow those of the file: one line, no escapes folded away.
  public let isVerbatim: Bool

  init(content: Content, location: SourceLocation, isVerbatim: Bool) {
    self.content = content
    self.location = location
    self.isVerbatim = isVerbatim
  }

  /// The text of a scalar.
  public var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// Where the byte at `offset` of the text stands, as exactly as the style of the scalar allows.
  public func location(atOffset offset: Int) -> SourceLocation {
    guard isVerbatim, let column = location.column else { return location }
    return SourceLocation(file: location.file, line: location.line, column: column + offset)
  }

  /// What kind of value this is, as a message names it.
  public var kind: DiagnosticText {
    switch content {
    case .scalar: "a text"
    case .sequence: "a list"
    case .mapping: "a mapping of keys to values"
    }
  }
}

/// One key of a mapping with its value.
public struct YAMLEntry: Sendable {
  /// The key.
  public let key: String
  /// Where the key stands.
  public let location: SourceLocation
  /// The value.
  public let value: YAMLNode
}
