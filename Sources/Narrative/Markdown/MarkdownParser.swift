public import Diagnostics

/// Reads GitHub-flavoured Markdown, through libcmark-gfm, into a tree of values.
///
/// Tables, struck out text, footnotes and bare addresses are understood; quotation marks and
/// hyphens stay as they are. HTML is an error.
public enum MarkdownParser {
  /// The blocks of a text, its footnotes last.
  ///
  /// - Parameters:
  ///   - text: valid UTF-8; its lines end in LF, CR LF or CR.
  ///   - origin: where the first character of `text` stands.
  public static func parse(
    _ text: String, at origin: SourceLocation
  ) -> Outcome<[MarkdownBlock]> {
    parse(Array(text.utf8), at: origin)
  }

  /// The same for the bytes of a text.
  static func parse(_ bytes: [UInt8], at origin: SourceLocation) -> Outcome<[MarkdownBlock]> {
    let source = MarkdownSource(bytes, origin: origin)
    return MarkdownTree.read(source.bytes) { root in
      var reader = MarkdownReader(source)
      let blocks = reader.document(root)
      return Outcome(blocks, reader.diagnostics)
    }
      ?? Outcome(
        [],
        Diagnostics([
          .error("markdown-failed", "this cannot be read as Markdown; look through it", at: origin)
        ]))
  }

  /// The inlines of one paragraph, such as a title or a caption; other blocks are an error.
  ///
  /// - Parameter origin: where the first character of `text` stands.
  public static func parseInline(
    _ text: String, at origin: SourceLocation
  ) -> Outcome<[MarkdownInline]> {
    let parsed = parse(text, at: origin)
    guard let first = parsed.value.first else { return Outcome([], parsed.diagnostics) }
    if case .paragraph(let inlines) = first.kind, parsed.value.count == 1 {
      return Outcome(inlines, parsed.diagnostics)
    }
    let block = parsed.value.first { $0.name != nil }
    let message: DiagnosticText =
      block?.name.map { name -> DiagnosticText in
        "\(name) cannot stand here, only a line of text; write '\\' before a sign that is meant as "
          + "text"
      } ?? "several paragraphs cannot stand here; write one"
    return Outcome(
      [], Diagnostics([.error("not-one-line", message, at: (block ?? first).location)]))
  }
}

extension MarkdownBlock {
  /// What it is called; nothing for a paragraph.
  fileprivate var name: DiagnosticText? {
    switch kind {
    case .paragraph: nil
    case .heading: "a heading"
    case .list: "a list"
    case .quote: "a quotation"
    case .code: "a block of code"
    case .thematicBreak: "a thematic break"
    case .table: "a table"
    case .footnotes: "a footnote"
    case .allowance: "a comment"
    }
  }
}
