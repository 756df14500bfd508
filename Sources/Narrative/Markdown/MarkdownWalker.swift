import CCMarkGFM
import Diagnostics

/// Walks the library's tree and copies it.
struct MarkdownWalker {
  typealias Node = OpaquePointer

  /// How deep blocks and emphasis may stand in each other; nobody writes more, and a file made to
  /// break the program does.
  static let depthLimit = 60

  let lines: MarkdownLines
  var diagnostics = Diagnostics()
  var depth = 0
  var references: [Int: Int] = [:]
  var codeLines: Set<Int> = []
  var footnoteLines: Set<Int> = []
  private var footnotes: [(number: Int, node: Node)] = []

  init(_ text: String, origin: SourceLocation) {
    lines = MarkdownLines(text, origin: origin)
  }

  // MARK: The library's nodes

  /// The library names all nodes but those of footnotes.
  static func type(_ node: Node) -> String {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_FOOTNOTE_DEFINITION: "footnote_definition"
    case CMARK_NODE_FOOTNOTE_REFERENCE: "footnote_reference"
    default: cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
    }
  }

  static func children(_ node: Node) -> [Node] {
    var children: [Node] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      children.append(child)
      next = cmark_node_next(child)
    }
    return children
  }

  static func string(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }

  func location(_ node: Node) -> SourceLocation {
    lines.location(
      line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
  }

  // MARK: Blocks

  mutating func document(_ root: Node) -> [MarkdownBlock] {
    var result = blocks(of: root)
    guard !footnotes.isEmpty else { return result }
    let notes = footnotes.sorted { $0.number < $1.number }
    let texts = notes.map { (number: $0.number, blocks: blocks(of: $0.node)) }
    let location = self.location(notes[0].node)
    result.append(
      MarkdownBlock(
        kind: .footnotes(
          texts.map {
            MarkdownFootnote(
              number: $0.number, blocks: $0.blocks, references: references[$0.number] ?? 1)
          }),
        location: location))
    return result
  }

  mutating func blocks(of node: Node) -> [MarkdownBlock] {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.depthLimit else {
      tooDeep(node)
      return []
    }
    var result: [MarkdownBlock] = []
    for child in Self.children(node) {
      if let kind = kind(child) {
        result.append(MarkdownBlock(kind: kind, location: location(child)))
      }
    }
    return result
  }

  mutating func tooDeep(_ node: Node) {
    diagnostics.error(
      "nested-too-deep", "this stands within more than \(Self.depthLimit) others; write it flatter",
      at: location(node))
  }

  private mutating func kind(_ node: Node) -> MarkdownBlock.Kind? {
    switch Self.type(node) {
    case "paragraph": return .paragraph(inlines(of: node))
    case "heading":
      return .heading(Int(cmark_node_get_heading_level(node)), inlines(of: node))
    case "list": return .list(list(node))
    case "block_quote": return .quote(blocks(of: node))
    case "code_block": return code(node)
    case "thematic_break": return .thematicBreak
    case "table": return .table(table(node))
    case "footnote_definition":
      footnoteLines.insert(Int(cmark_node_get_start_line(node)))
      footnotes.append((footnotes.count + 1, node))
      return nil
    case "html_block":
      rawHTML(at: location(node))
      return nil
    default: return nil
    }
  }

  private mutating func list(_ node: Node) -> MarkdownList {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let items = Self.children(node).map { blocks(of: $0) }
    return MarkdownList(
      start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
      isTight: cmark_node_get_list_tight(node) == 1, items: items)
  }

  private mutating func code(_ node: Node) -> MarkdownBlock.Kind {
    let start = Int(cmark_node_get_start_line(node))
    let end = Int(cmark_node_get_end_line(node))
    if start <= end { codeLines.formUnion(start...end) }
    let isFenced = lines.isFence(line: start, column: Int(cmark_node_get_start_column(node)))
    return .code(
      info: Self.string(cmark_node_get_fence_info(node)),
      text: Self.string(cmark_node_get_literal(node)),
      textLocation: lines.location(
        line: start + (isFenced ? 1 : 0), column: Int(cmark_node_get_start_column(node))))
  }

  private mutating func table(_ node: Node) -> MarkdownTable {
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    let marks = cmark_gfm_extensions_get_table_alignments(node)
    let alignments = (0..<count).map { column -> MarkdownTable.Alignment in
      switch marks?[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
    var rows = Self.children(node).map { row in Self.children(row).map { inlines(of: $0) } }
    let header = rows.isEmpty ? [] : rows.removeFirst()
    return MarkdownTable(alignments: alignments, header: header, rows: rows)
  }

  mutating func rawHTML(at location: SourceLocation) {
    diagnostics.error(
      "raw-html", "raw HTML is not allowed; write Markdown, or '\\<' for the character",
      at: location)
  }
}
