import CCMarkGFM
import Diagnostics

extension MarkdownWalker {
  /// The pieces of a block; words that the library keeps apart are joined.
  mutating func inlines(of node: Node) -> [MarkdownInline] {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.depthLimit else {
      tooDeep(node)
      return []
    }
    var result: [MarkdownInline] = []
    for child in Self.children(node) {
      guard let inline = inline(child, in: node) else { continue }
      if case .text(let text) = inline.kind, let last = result.last,
        case .text(let before) = last.kind
      {
        result[result.count - 1] = MarkdownInline(
          kind: .text(before + text), location: last.location)
      } else {
        result.append(inline)
      }
    }
    checkUndefinedFootnotes(result)
    return result
  }

  private mutating func inline(_ node: Node, in block: Node) -> MarkdownInline? {
    let place = location(node)
    func made(_ kind: MarkdownInline.Kind) -> MarkdownInline {
      MarkdownInline(kind: kind, location: place)
    }
    switch Self.type(node) {
    case "text": return made(.text(Self.string(cmark_node_get_literal(node))))
    case "softbreak": return MarkdownInline(kind: .softBreak, location: nil)
    case "linebreak": return MarkdownInline(kind: .lineBreak, location: nil)
    case "code":
      let code = Self.string(cmark_node_get_literal(node))
      let line = Int(cmark_node_get_start_line(node))
      return MarkdownInline(
        kind: .code(code),
        location: lines.place(
          ofCode: code, line: line, column: Int(cmark_node_get_start_column(node))))
    case "emph": return made(.emphasis(inlines(of: node)))
    case "strong": return made(.strong(inlines(of: node)))
    case "strikethrough": return made(.strikethrough(inlines(of: node)))
    case "link": return link(node, at: place)
    case "image": return image(node, at: place)
    case "footnote_reference":
      let number = Int(Self.string(cmark_node_get_literal(node))) ?? 0
      references[number, default: 0] += 1
      return made(.footnoteReference(number: number, reference: references[number] ?? 1))
    case "html_inline":
      rawHTML(at: place)
      return nil
    default: return nil
    }
  }

  private mutating func link(_ node: Node, at place: SourceLocation) -> MarkdownInline {
    let destination = Self.string(cmark_node_get_url(node))
    if !isAllowed(destination, schemes: ["https", "mailto"]) {
      diagnostics.error(
        "forbidden-link",
        "a link leads to https:, to mailto: or to a relative path; this one does not", at: place)
    }
    return MarkdownInline(
      kind: .link(
        destination: destination, title: Self.string(cmark_node_get_title(node)),
        inlines(of: node)),
      location: place)
  }

  private mutating func image(_ node: Node, at place: SourceLocation) -> MarkdownInline {
    let source = Self.string(cmark_node_get_url(node))
    if !isAllowed(source, schemes: []) {
      diagnostics.error(
        "forbidden-link", "an image is a file of the content, by its relative path", at: place)
    }
    let alternative = inlines(of: node).plainText
    if alternative.isEmpty {
      diagnostics.error(
        "missing-alt", "an image needs words that stand for it: ![what it shows](…)", at: place)
    }
    return MarkdownInline(
      kind: .image(
        source: source, title: Self.string(cmark_node_get_title(node)),
        alternative: alternative),
      location: place)
  }

  /// A relative path, or one of some schemes.
  private func isAllowed(_ destination: String, schemes: [String]) -> Bool {
    guard let first = destination.first, !destination.contains("\\"),
      !destination.contains(where: { $0.isNewline })
    else { return false }
    let head = destination.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let colon = head.firstIndex(of: ":") {
      return schemes.contains(head[..<colon].lowercased())
    }
    return first != "/"
  }
}
