public import Diagnostics

/// A mapping whose keys are checked: each is asked for by name, and `finish` reports the others.
///
/// Every reader of the content goes through this, so that a misspelt key is an error everywhere.
public struct YAMLMapping {
  /// What the mapping is, as a message names it ("the front matter").
  public let what: DiagnosticText
  /// Where it stands.
  public let location: SourceLocation
  /// The findings so far.
  public private(set) var diagnostics = Diagnostics()
  private let entries: [YAMLEntry]
  private var asked: [String] = []

  /// Reads `node` as a mapping; anything else is an error, and an empty mapping.
  public init(_ node: YAMLNode, as what: DiagnosticText) {
    self.what = what
    location = node.location
    switch node.content {
    case .mapping(let entries):
      self.entries = entries
    case .scalar(let text) where text.isEmpty:
      entries = []
    default:
      entries = []
      diagnostics.error(
        "wrong-type",
        "\(what) is \(node.kind), not keys with values; write lines such as 'key: value'",
        at: node.location)
    }
  }

  /// The keys and values in the order of the file, for mappings whose keys are names.
  public var all: [YAMLEntry] { entries }

  /// The value of `key`, if it is there.
  public mutating func node(_ key: String) -> YAMLNode? {
    asked.append(key)
    return entries.first { $0.key == key }?.value
  }

  /// The value of `key`; that it is missing is an error.
  public mutating func requiredNode(_ key: String) -> YAMLNode? {
    if let node = node(key) { return node }
    diagnostics.error("missing-key", "\(what) has no '\(key)'; add it", at: location)
    return nil
  }

  /// The text of `key`; anything but a text is an error.
  public mutating func text(_ key: String) -> YAMLNode? {
    node(key).flatMap { scalar($0, key) }
  }

  /// The text of `key`; that it is missing, empty or no text is an error.
  public mutating func requiredText(_ key: String) -> YAMLNode? {
    guard let node = requiredNode(key), let scalar = scalar(node, key) else { return nil }
    guard scalar.text?.isEmpty == false else {
      diagnostics.error(
        "empty-value", "'\(key)' of \(what) is empty; write its value", at: node.location)
      return nil
    }
    return scalar
  }

  /// The `true` or `false` of `key`, or `fallback` when it is not there.
  public mutating func flag(_ key: String, default fallback: Bool) -> Bool {
    guard let node = text(key) else { return fallback }
    switch node.text {
    case "true": return true
    case "false": return false
    default:
      diagnostics.error(
        "wrong-type", "'\(key)' of \(what) is neither true nor false; write one of the two",
        at: node.location)
      return fallback
    }
  }

  /// The whole number of `key`, at least `minimum`.
  public mutating func integer(_ key: String, atLeast minimum: Int) -> Int? {
    guard let node = text(key) else { return nil }
    if let value = node.text.flatMap({ Int($0) }), value >= minimum { return value }
    diagnostics.error(
      "wrong-type", "'\(key)' of \(what) is no whole number of at least \(minimum); write one",
      at: node.location)
    return nil
  }

  /// The list of texts of `key`; empty when it is not there.
  public mutating func texts(_ key: String) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let children) = node.content else {
      diagnostics.error(
        "wrong-type",
        "'\(key)' of \(what) is \(node.kind), not a list; write one such as '[a, b]'",
        at: node.location)
      return []
    }
    return children.compactMap { scalar($0, key) }
  }

  /// The text or the list of texts of `key`; empty when it is not there.
  public mutating func textOrTexts(_ key: String) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    if case .scalar = node.content { return [node] }
    return texts(key)
  }

  /// The mapping of `key`.
  public mutating func mapping(_ key: String) -> YAMLMapping? {
    node(key).map { YAMLMapping($0, as: "'\(key)' of \(what)") }
  }

  /// The keys and values of the mapping of `key`, where the keys are names; empty when it is not
  /// there.
  public mutating func entries(_ key: String) -> [YAMLEntry] {
    guard let mapping = mapping(key) else { return [] }
    diagnostics.add(mapping.diagnostics)
    return mapping.all
  }

  /// Adds a finding.
  public mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.add(diagnostic)
  }

  /// Reports the keys that nobody asked for, and returns all findings.
  public consuming func finish() -> Diagnostics {
    var known: [String] = []
    for key in asked where !known.contains(key) { known.append(key) }
    for entry in entries where !known.contains(entry.key) {
      diagnostics.error(
        "unknown-key",
        "\(what) has no key '\(entry.key)'\(Suggestion.choose(entry.key, among: known))",
        at: entry.location)
    }
    return diagnostics
  }

  private mutating func scalar(_ node: YAMLNode, _ key: String) -> YAMLNode? {
    if case .scalar = node.content { return node }
    diagnostics.error(
      "wrong-type", "'\(key)' of \(what) is \(node.kind), not a text; write a text there",
      at: node.location)
    return nil
  }
}
