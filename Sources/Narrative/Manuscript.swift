public import Diagnostics
import LocatedYAML

/// One Markdown file: its front matter, and its text, which is parsed when it is asked for. Nothing in
/// it is counted or looked up.
public struct Manuscript: Sendable {
  /// The path below the language's folder, such as `briefing.md`.
  public let path: String
  /// The path as messages name it.
  public let file: String
  /// What stands above the text.
  public let frontMatter: FrontMatter
  private let text: Body

  /// The text. A parsed text takes many times the room of its bytes, so it is not kept here.
  public func body() -> Outcome<[MarkdownBlock]> { text.parse(file) }

  /// The bytes of the file.
  public var source: [UInt8] { text.bytes }

  /// Those of the front matter, with the lines around it.
  public var head: ArraySlice<UInt8> { text.bytes[..<text.start] }

  /// Reads the front matter of a document; the findings are those of its text as well when it has
  /// no front matter to go by.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - path: the path below the language's folder.
  ///   - file: the path as messages name it.
  public static func parse(
    _ bytes: [UInt8], path: String, file: String
  ) -> Outcome<Manuscript?> {
    var diagnostics = Diagnostics()
    guard let fences = FrontMatterFences(bytes) else {
      diagnostics.error(
        "missing-front-matter",
        "the document has no front matter; begin it with 'kind', 'title' and 'summary' between two "
          + "lines of '---'",
        at: SourceLocation(file: file, line: 1))
      return Outcome(nil, diagnostics)
    }
    let yaml = YAMLFile.parse(fences.yaml, at: SourceLocation(file: file, line: 2, column: 1))
    diagnostics.add(yaml.diagnostics)
    let body = Body(bytes: bytes, start: fences.bodyStart, line: fences.bodyLine)
    var matter: FrontMatter?
    if let root = yaml.value {
      let parsed = FrontMatter.parse(root)
      diagnostics.add(parsed.diagnostics)
      matter = parsed.value
    } else if !yaml.diagnostics.hasErrors {
      diagnostics.error(
        "missing-front-matter", "the front matter is empty; write 'kind', 'title' and 'summary'",
        at: SourceLocation(file: file, line: 1))
    }
    guard let matter else {
      diagnostics.add(body.parse(file).diagnostics)
      return Outcome(nil, diagnostics)
    }
    return Outcome(
      Manuscript(path: path, file: file, frontMatter: matter, text: body), diagnostics)
  }

  /// What stands below the front matter. The bytes are those of the whole file, which others hold
  /// as well: a copy of a part of them would take room of its own.
  private struct Body: Sendable {
    let bytes: [UInt8]
    let start: Int
    let line: Int

    func parse(_ file: String) -> Outcome<[MarkdownBlock]> {
      MarkdownParser.parse(
        Array(bytes[start...]), at: SourceLocation(file: file, line: line, column: 1))
    }
  }
}
