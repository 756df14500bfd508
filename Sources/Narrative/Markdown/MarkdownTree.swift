import CCMarkGFM
import Synchronization

/// The library's tree of a text, for as long as it is read.
enum MarkdownTree {
  /// What `body` makes of the root of the tree; `nil` when the library gives none.
  static func read<Value>(_ text: [UInt8], _ body: (MarkdownNode) -> Value) -> Value? {
    guard isRegistered, let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink"] {
      guard let found = cmark_find_syntax_extension(name),
        cmark_parser_attach_syntax_extension(parser, found) == 1
      else { return nil }
    }
    text.withUnsafeBytes { bytes in
      cmark_parser_feed(parser, bytes.assumingMemoryBound(to: CChar.self).baseAddress, bytes.count)
    }
    guard let root = finish(parser) else { return nil }
    defer { cmark_node_free(root) }
    return body(MarkdownNode(pointer: root))
  }

  /// The library's list of extensions is filled once, before anyone reads it.
  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  /// `cmark_parser_finish` changes a table of the whole process while inline extensions are
  /// attached: two at a time lose text, and say nothing.
  private static let finishing = Mutex(())

  private static func finish(_ parser: OpaquePointer) -> OpaquePointer? {
    // Both belong to this call alone; the lock is for the library's table.
    nonisolated(unsafe) let parser = parser
    nonisolated(unsafe) var root: OpaquePointer?
    finishing.withLock { _ in root = cmark_parser_finish(parser) }
    return root
  }
}
