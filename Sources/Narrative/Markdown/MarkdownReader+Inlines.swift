import Diagnostics

extension MarkdownReader {
  /// The inlines of a block whose text is found.
  mutating func line(_ node: MarkdownNode, _ content: MarkdownContent) -> [MarkdownInline] {
    let end = content.place(content.bytes.count)
    footnotes.cover(
      source.lineNumber(content.place(0))...source.lineNumber(max(end, content.place(0))))
    alignment = MarkdownAlignment(content)
    let inlines = self.inlines(of: node)
    for (label, offset) in alignment.unresolved {
      footnotes.miss(label, at: source.location(content.place(offset)))
    }
    return inlines
  }

  private mutating func inlines(of node: MarkdownNode, isVerbatim: Bool = false)
    -> [MarkdownInline]
  {
    nested(at: node) { reader in
      node.children.compactMap { reader.inline($0, isVerbatim: isVerbatim) }
    } ?? []
  }

  private mutating func inline(_ node: MarkdownNode, isVerbatim: Bool) -> MarkdownInline? {
    switch node.kind {
    case .text:
      let text = node.literal
      return made(.text(text), at: alignment.text(text, isVerbatim: isVerbatim))
    case .inlineCode:
      let code = node.literal
      return made(.code(code), at: alignment.code(code))
    case .inlineHTML:
      rawHTML(at: alignment.content.place(alignment.html(node.literal)))
      return nil
    case .emphasis: return enclosed(node, signs: 1) { .emphasis($0) }
    case .strong: return enclosed(node, signs: 2) { .strong($0) }
    case .strikethrough: return enclosed(node, signs: 2) { .strikethrough($0) }
    case .link: return link(node)
    case .image: return image(node)
    case .softBreak, .lineBreak:
      alignment.lineEnd()
      return MarkdownInline(
        kind: node.kind == .softBreak ? .softBreak : .lineBreak, location: nil)
    case .footnoteReference:
      let number = Int(node.literal) ?? 0
      references[number, default: 0] += 1
      return made(
        .footnoteReference(number: number, reference: references[number] ?? 1),
        at: alignment.footnoteReference())
    default: return nil
    }
  }

  private func made(_ kind: MarkdownInline.Kind, at offset: Int) -> MarkdownInline {
    MarkdownInline(kind: kind, location: source.location(alignment.content.place(offset)))
  }

  private mutating func enclosed(
    _ node: MarkdownNode, signs: Int, _ kind: ([MarkdownInline]) -> MarkdownInline.Kind
  ) -> MarkdownInline {
    let start = alignment.delimiters(signs)
    let inlines = self.inlines(of: node)
    _ = alignment.delimiters(signs)
    return made(kind(inlines), at: start)
  }

  private mutating func link(_ node: MarkdownNode) -> MarkdownInline {
    let (start, closing) = alignment.openLink(isImage: false)
    let inlines = self.inlines(of: node, isVerbatim: closing != UInt8(ascii: "]"))
    alignment.closeLink(closing)
    let link = made(
      .link(destination: node.destination, title: node.title, inlines), at: start)
    check(MarkdownDestination(node.destination, isImage: false), at: link.location)
    return link
  }

  private mutating func image(_ node: MarkdownNode) -> MarkdownInline {
    let (start, closing) = alignment.openLink(isImage: true)
    let words = self.inlines(of: node).plainText
    alignment.closeLink(closing)
    let image = made(
      .image(source: node.destination, title: node.title, alternative: words), at: start)
    check(MarkdownDestination(node.destination, isImage: true), at: image.location)
    if let location = image.location, words.allSatisfy(\.isWhitespace) {
      diagnostics.error(
        "missing-alt", "an image needs words that stand for it: '![what it shows](…)'",
        at: location)
    }
    return image
  }

  private mutating func check(_ destination: MarkdownDestination, at location: SourceLocation?) {
    guard let fault = destination.fault, let location else { return }
    diagnostics.error("forbidden-link", fault, at: location)
  }
}
