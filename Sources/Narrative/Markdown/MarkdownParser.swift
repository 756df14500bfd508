import CCMarkGFM
public import Diagnostics
import Synchronization

/// Reads GitHub-flavoured Markdown through libcmark-gfm into a tree of its own.
public enum MarkdownParser {
  /// The blocks of a text.
  ///
  /// - Parameter origin: where the first character of `text` stands.
  public static func parse(
    _ text: String, at origin: SourceLocation
  ) -> Outcome<[MarkdownBlock]> {
    withDocument(text) { root in
      var walker = MarkdownWalker(text, origin: origin)
      let blocks = walker.document(root)
      walker.checkFootnotes()
      walker.checkHeadings(blocks)
      return Outcome(blocks, walker.diagnostics)
    } ?? failure(at: origin)
  }

  /// The pieces of one line of text, such as a title; anything but a paragraph is an error.
  public static func parseInline(
    _ text: String, at origin: SourceLocation
  ) -> Outcome<[MarkdownInline]> {
    let parsed = parse(text, at: origin)
    switch parsed.value.first?.kind {
    case nil: return Outcome([], parsed.diagnostics)
    case .paragraph(let inlines)? where parsed.value.count == 1:
      return Outcome(inlines, parsed.diagnostics)
    default:
      var diagnostics = parsed.diagnostics
      diagnostics.error(
        "not-one-line",
        "this is read as a list, a heading or several paragraphs; a line of text is expected "
          + "(write a backslash before the mark that begins it)",
        at: origin)
      return Outcome([], diagnostics)
    }
  }

  private static func failure<Value>(at origin: SourceLocation) -> Outcome<[Value]> {
    Outcome(
      [],
      Diagnostics([.error("markdown-failed", "this text can't be read as Markdown", at: origin)]))
  }

  // MARK: The library

  /// `cmark_parser_finish` changes a process-wide table while an inline extension is attached; two
  /// at a time lose text in silence.
  private static let finishing = Mutex(())

  private static func withDocument<Value>(
    _ text: String, _ body: (OpaquePointer) -> Value
  ) -> Value? {
    finishing.withLock { _ in cmark_gfm_core_extensions_ensure_registered() }
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink"] {
      guard let found = cmark_find_syntax_extension(name),
        cmark_parser_attach_syntax_extension(parser, found) == 1
      else { return nil }
    }
    var copy = text
    copy.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parser_feed(parser, $0.baseAddress, $0.count)
      }
    }
    // Parser and tree belong to this call alone; the lock guards the library's table.
    nonisolated(unsafe) let owned = parser
    nonisolated(unsafe) var finished: OpaquePointer?
    finishing.withLock { _ in finished = cmark_parser_finish(owned) }
    guard let root = finished else { return nil }
    defer { cmark_node_free(root) }
    return body(root)
  }
}
