import Diagnostics

/// Copies the library's tree into this project's, and checks it on the way.
struct MarkdownReader {
  /// How deep blocks and inlines may stand in each other. Nobody writes more; a file that does
  /// would use up the stack.
  static let depthLimit = 50

  let source: MarkdownSource
  let placement: MarkdownPlacement
  var diagnostics = Diagnostics()
  /// How many marks lead to each footnote.
  var references: [Int: Int] = [:]
  var alignment = MarkdownAlignment(MarkdownContent([], at: 0))
  var footnotes = MarkdownFootnoteCheck()
  private var depth = 0
  private var isTooDeep = false
  private var headingLevel: Int?

  init(_ source: MarkdownSource) {
    self.source = source
    placement = MarkdownPlacement(source: source)
  }

  /// The blocks of a document, its footnotes last.
  mutating func document(_ root: MarkdownNode) -> [MarkdownBlock] {
    let children = root.children
    var blocks = self.blocks(children.filter { $0.kind != .footnote })
    let notes = children.filter { $0.kind == .footnote }
    let texts = notes.map { self.blocks($0.children) }
    var printed: [MarkdownFootnote] = []
    for (index, note) in notes.enumerated() {
      let count = references[index + 1] ?? 0
      footnotes.define(line: note.line, column: note.column, isUsed: count > 0)
      // One whose marks all stand in footnotes that are dropped is dropped as well.
      guard count > 0 else { continue }
      printed.append(
        MarkdownFootnote(number: index + 1, blocks: texts[index], references: count))
    }
    if let first = notes.first, !printed.isEmpty {
      let start = source.line(first.line).lowerBound
      blocks.append(MarkdownBlock(kind: .footnotes(printed), location: source.location(start)))
    }
    diagnostics.add(footnotes.finish(source))
    return blocks
  }

  mutating func blocks(_ nodes: [MarkdownNode]) -> [MarkdownBlock] {
    nested(at: nodes.first) { reader in nodes.compactMap { reader.block($0) } } ?? []
  }

  /// What `body` gives, unless it would stand too deep.
  mutating func nested<Value>(
    at node: MarkdownNode?, _ body: (inout Self) -> Value
  ) -> Value? {
    depth += 1
    defer { depth -= 1 }
    guard depth > Self.depthLimit else { return body(&self) }
    if !isTooDeep, let node {
      diagnostics.error(
        "nested-too-deep",
        "this stands within more than \(Self.depthLimit) lists, quotations, links or emphases; "
          + "write it flatter",
        at: source.location(source.offset(line: max(node.line, 1), column: node.column)))
    }
    isTooDeep = true
    return nil
  }

  private mutating func block(_ node: MarkdownNode) -> MarkdownBlock? {
    let start = source.offset(line: node.line, column: node.column)
    let location = source.location(start)
    func made(_ kind: MarkdownBlock.Kind) -> MarkdownBlock {
      MarkdownBlock(kind: kind, location: location)
    }
    switch node.kind {
    case .paragraph:
      let content = paragraph(node)
      return MarkdownBlock(
        kind: .paragraph(line(node, content)), location: source.location(content.place(0)))
    case .heading: return heading(node)
    case .list:
      let items = node.children.map { blocks($0.children) }
      return made(.list(MarkdownList(start: node.start, isTight: node.isTight, items: items)))
    case .quote: return made(.quote(blocks(node.children)))
    case .code: return made(code(node))
    case .thematicBreak: return made(.thematicBreak)
    case .table: return table(node)
    case .html:
      footnotes.cover(node.line...max(node.line, node.lastLine))
      if let allowance = Allowance(comment: node.literal, at: location) {
        return made(.allowance(allowance))
      }
      rawHTML(at: start)
      return nil
    default: return nil
    }
  }

  private func paragraph(_ node: MarkdownNode) -> MarkdownContent {
    if node.line > 0 {
      return placement.lines(
        node.content, line: node.line, column: node.column, lastLine: node.lastLine)
    }
    // Words straight above the head of a table: the library cuts them off from it.
    guard let table = node.next else { return MarkdownContent(node.content, at: 0) }
    return placement.lines(
      node.content, line: table.line, column: table.column, lastLine: nil, hasPipes: true)
  }

  private mutating func heading(_ node: MarkdownNode) -> MarkdownBlock {
    let level = node.level
    let mark = source.offset(line: node.line, column: node.column)
    let line = source.line(node.line).upperBound
    let signs = source.bytes[mark..<max(mark, line)].prefix { $0 == UInt8(ascii: "#") }.count
    let behind = mark + signs
    let hasSigns = signs == level && (behind >= line || source.bytes[behind].isSpace)
    let content =
      hasSigns
      ? placement.heading(node.content, line: node.line, column: node.column, level: level)
      : placement.lines(node.content, line: node.line, column: node.column, lastLine: nil)
    let location = source.location(hasSigns ? mark : content.place(0))
    checkLevel(level, at: location)
    return MarkdownBlock(kind: .heading(level, self.line(node, content)), location: location)
  }

  private mutating func checkLevel(_ level: Int, at location: SourceLocation) {
    if level == 1 {
      diagnostics.error(
        "heading-level", "the title is the only heading of level 1; begin this one with '##'",
        at: location)
    } else if let last = headingLevel, level > last + 1 {
      diagnostics.error(
        "heading-level",
        "a heading of level \(level) cannot follow one of level \(last); begin it with "
          + "'\(String(repeating: "#", count: last + 1))'",
        at: location)
    }
    headingLevel = level
  }

  private mutating func code(_ node: MarkdownNode) -> MarkdownBlock.Kind {
    footnotes.cover(node.line...max(node.line, node.lastLine))
    let text = node.literal
    let first = Array(text.utf8.prefix { !$0.isLineEnd })
    let number = node.isFenced ? node.line + 1 : node.line
    let line = source.line(number)
    let start = line.upperBound - first.count
    let isThere = start >= line.lowerBound && source.bytes[start..<line.upperBound] == first[...]
    return .code(
      info: node.info, text: text,
      textLocation: source.location(isThere && !text.isEmpty ? start : line.lowerBound))
  }

  mutating func rawHTML(at place: Int) {
    diagnostics.error(
      "raw-html",
      "HTML is not allowed, nor any comment but '<!-- allow RULE: reason -->'; write Markdown, or '\\<' for the sign",
      at: source.location(place))
  }
}
