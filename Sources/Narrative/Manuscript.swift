public import Diagnostics
import LocatedYAML

/// One Markdown file, parsed: its front matter and its text. Nothing in it is counted or looked up.
public struct Manuscript: Sendable {
  /// The path below the language's folder, such as `briefing.md`.
  public let path: String
  /// The path as messages name it.
  public let file: String
  /// What stands above the text.
  public let frontMatter: FrontMatter
  /// The text.
  public let blocks: [MarkdownBlock]

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - path: the path below the language's folder.
  ///   - file: the path as messages name it.
  public static func parse(
    _ text: String, path: String, file: String
  ) -> Outcome<Manuscript?> {
    var diagnostics = Diagnostics()
    guard let parts = split(text) else {
      diagnostics.error(
        "missing-front-matter",
        "a document begins with front matter between two lines of '---'",
        at: SourceLocation(file: file, line: 1))
      return Outcome(nil, diagnostics)
    }
    let yaml = YAMLFile.parse(parts.yaml, at: SourceLocation(file: file, line: 2, column: 1))
    diagnostics.add(yaml.diagnostics)
    let body = MarkdownParser.parse(
      parts.body, at: SourceLocation(file: file, line: parts.bodyLine, column: 1))
    diagnostics.add(body.diagnostics)
    guard let root = yaml.value else {
      if !yaml.diagnostics.hasErrors {
        diagnostics.error(
          "missing-front-matter", "the front matter is empty",
          at: SourceLocation(file: file, line: 1))
      }
      return Outcome(nil, diagnostics)
    }
    let matter = FrontMatter.parse(root)
    diagnostics.add(matter.diagnostics)
    return Outcome(
      matter.value.map {
        Manuscript(path: path, file: file, frontMatter: $0, blocks: body.value)
      },
      diagnostics)
  }

  private static func split(_ text: String) -> (yaml: String, body: String, bodyLine: Int)? {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    // Spaces behind the dashes are not seen, so they do not count.
    func isFence(_ line: Substring) -> Bool {
      line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace)
    }
    guard let first = lines.first, isFence(first),
      let end = lines.dropFirst().firstIndex(where: isFence)
    else { return nil }
    let body = end + 1 < lines.count ? text[lines[end + 1].startIndex...] : ""
    return (
      lines[1..<end].joined(separator: "\n"), String(body), end + 2
    )
  }
}
