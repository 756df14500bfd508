import CCMarkGFM

/// A node of the library's tree, to read from. It must not outlive the tree.
struct MarkdownNode {
  /// The kinds of nodes that this project tells apart.
  enum Kind {
    case heading, paragraph, list, item, quote, code, html, thematicBreak, footnote
    case table, tableRow, tableCell
    case text, inlineCode, inlineHTML, emphasis, strong, strikethrough, link, image
    case softBreak, lineBreak, footnoteReference
    case other
  }

  let pointer: OpaquePointer

  /// The kind. The library names footnotes `<unknown>`, and has numbers for its extensions only in
  /// variables that may change: so the one by number, the other by name.
  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_CODE: .inlineCode
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    default: extensionKind
    }
  }

  private var extensionKind: Kind {
    switch Self.copy(cmark_node_get_type_string(pointer)) {
    case "table": .table
    case "table_header", "table_row": .tableRow
    case "table_cell": .tableCell
    case "strikethrough": .strikethrough
    default: .other
    }
  }

  /// The first line, from 1; 0 where the library does not know it.
  var line: Int { Int(cmark_node_get_start_line(pointer)) }
  /// The byte column of the first line, from 1.
  var column: Int { Int(cmark_node_get_start_column(pointer)) }
  /// The last line; for a heading that is underlined, and for comments, it can be wrong.
  var lastLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// The words of a text, a code or HTML, or the number of a footnote's mark.
  var literal: String { Self.copy(cmark_node_get_literal(pointer)) }
  /// The text of a block before it was divided into what is within it.
  ///
  /// Of a block with nothing in it, such as a cell that a row is short of, the library's buffer was
  /// never written, and has no end.
  var content: [UInt8] {
    guard cmark_node_first_child(pointer) != nil else { return [] }
    return Array(Self.copy(cmark_node_get_string_content(pointer)).utf8)
  }
  /// The destination of a link or an image.
  var destination: String { Self.copy(cmark_node_get_url(pointer)) }
  /// The title of a link or an image.
  var title: String { Self.copy(cmark_node_get_title(pointer)) }
  /// What stands behind the fence of a code block.
  var info: String { Self.copy(cmark_node_get_fence_info(pointer)) }
  /// The level of a heading, from 1 to 6.
  var level: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// The first number of an ordered list.
  var start: Int? {
    guard cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else { return nil }
    return Int(cmark_node_get_list_start(pointer))
  }
  /// Whether a list has no blank lines between its items.
  var isTight: Bool { cmark_node_get_list_tight(pointer) == 1 }

  /// Whether a code block stands between fences.
  var isFenced: Bool {
    var length: CInt = 0
    var offset: CInt = 0
    var character: CChar = 0
    return cmark_node_get_fenced(pointer, &length, &offset, &character) == 1
  }

  /// The alignments of a table.
  var alignments: [MarkdownTable.Alignment] {
    guard let marks = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return (0..<Int(cmark_gfm_extensions_get_table_columns(pointer))).map { column in
      switch marks[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }

  /// The node behind this one.
  var next: MarkdownNode? { cmark_node_next(pointer).map(MarkdownNode.init) }

  /// The nodes within this one.
  var children: [MarkdownNode] {
    var children: [MarkdownNode] = []
    var child = cmark_node_first_child(pointer).map(MarkdownNode.init)
    while let node = child {
      children.append(node)
      child = node.next
    }
    return children
  }

  private static func copy(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}
