public import Diagnostics
import Yams

/// Reads YAML into nodes with places.
///
/// Yams composes the tree; nothing here decodes by type, so a text such as `no` stays a text.
public enum YAMLFile {
  /// How many nodes a document may have once its aliases are followed (an alias bomb has billions).
  static let nodeLimit = 1_000_000

  /// The value that `yaml` holds, or `nil` when it is empty or has an error.
  ///
  /// - Parameters:
  ///   - origin: where the first character of `yaml` stands, when it is a part of a larger file.
  public static func parse(_ yaml: String, at origin: SourceLocation) -> Outcome<YAMLNode?> {
    var diagnostics = Diagnostics()
    let lines = LineTable(yaml, origin: origin)
    do {
      // Without rules every scalar is a text, and no key is held against seven regular expressions
      // to find out whether it stands twice; with an encoding the environment is not read for one.
      guard let root = try Yams.compose(yaml: yaml, .basic, .default, .utf8) else {
        return Outcome(nil)
      }
      var budget = nodeLimit
      if let node = convert(root, lines: lines, budget: &budget) { return Outcome(node) }
      diagnostics.error(
        "yaml-too-large", "the file has too many values; write aliases out", at: origin)
    } catch let error as YamlError {
      let (message, place) = explain(error, in: yaml, lines: lines)
      diagnostics.error("invalid-yaml", message, at: place ?? origin)
    } catch {
      diagnostics.error("invalid-yaml", "this is not valid YAML; correct it", at: origin)
    }
    return Outcome(nil, diagnostics)
  }

  private static func convert(
    _ node: Node, lines: LineTable, budget: inout Int
  ) -> YAMLNode? {
    budget -= 1
    guard budget > 0 else { return nil }
    let location = node.mark.map(lines.location) ?? lines.origin
    switch node {
    case .scalar(let scalar):
      let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
      let isBlock = scalar.style == .literal || scalar.style == .folded
      let start =
        isQuoted
        ? SourceLocation(
          file: location.file, line: location.line, column: location.column.map { $0 + 1 })
        : location
      return YAMLNode(
        content: .scalar(scalar.string), location: start,
        isVerbatim: !isBlock && lines.holds(scalar.string, at: start))
    case .sequence(let sequence):
      var children: [YAMLNode] = []
      for child in sequence {
        guard let node = convert(child, lines: lines, budget: &budget) else { return nil }
        children.append(node)
      }
      return YAMLNode(content: .sequence(children), location: location, isVerbatim: false)
    case .mapping(let mapping):
      var entries: [YAMLEntry] = []
      for (key, value) in mapping {
        guard let node = convert(value, lines: lines, budget: &budget) else { return nil }
        entries.append(
          YAMLEntry(
            key: key.scalar?.string ?? "",
            location: key.mark.map(lines.location) ?? location, value: node))
      }
      return YAMLNode(content: .mapping(entries), location: location, isVerbatim: false)
    case .alias:
      // The parser replaces every alias by its node, so this one is never seen.
      return nil
    }
  }

  private static func explain(
    _ error: YamlError, in yaml: String, lines: LineTable
  ) -> (message: DiagnosticText, place: SourceLocation?) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (invalid(problem), lines.location(mark))
    case .duplicatedKeysInMapping(let duplicates, let context):
      (
        "the key '\(duplicates.sorted().joined(separator: "', '"))' stands twice; take one away",
        lines.location(context.mark)
      )
    case .reader(let problem, let offset, _, _):
      (invalid(problem), offset.map { lines.location(behind: yaml.prefix($0)) })
    default: (invalid("it cannot be read"), nil)
    }
  }

  private static func invalid(_ problem: String) -> DiagnosticText {
    "this is not valid YAML: \(problem); correct it, or put the text in quotation marks"
  }
}
