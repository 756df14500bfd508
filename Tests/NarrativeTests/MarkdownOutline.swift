@testable import Narrative

/// A tree written on one line, for tests to compare whole.
enum MarkdownOutline {
  static func of(_ blocks: [MarkdownBlock]) -> String {
    blocks.map(block).joined(separator: " ")
  }

  static func of(_ inlines: [MarkdownInline]) -> String {
    inlines.map(inline).joined()
  }

  private static func block(_ block: MarkdownBlock) -> String {
    switch block.kind {
    case .heading(let level, let inlines): "h\(level)(\(of(inlines)))"
    case .paragraph(let inlines): "p(\(of(inlines)))"
    case .list(let list):
      "\(list.start.map { "ol\($0)" } ?? "ul")\(list.isTight ? "" : "-loose")"
        + "(\(list.items.map { of($0) }.joined(separator: " / ")))"
    case .quote(let blocks): "quote(\(of(blocks)))"
    case .code(let info, let text, _): "code[\(info)](\(text.debugDescription))"
    case .thematicBreak: "rule"
    case .allowance(let allowance): "allow(\(allowance.rule))"
    case .table(let table): self.table(table)
    case .footnotes(let notes):
      "notes("
        + notes.map { "\($0.number)x\($0.references): \(of($0.blocks))" }.joined(separator: " / ")
        + ")"
    }
  }

  private static func table(_ table: MarkdownTable) -> String {
    let marks = table.alignments.map { "\($0)" }.joined(separator: ",")
    let rows = [table.header] + table.rows
    return "table[\(marks)]("
      + rows.map { $0.map { of($0) }.joined(separator: "|") }.joined(separator: " / ") + ")"
  }

  private static func inline(_ inline: MarkdownInline) -> String {
    switch inline.kind {
    case .text(let text): text
    case .code(let code): "`\(code)`"
    case .emphasis(let inlines): "em(\(of(inlines)))"
    case .strong(let inlines): "strong(\(of(inlines)))"
    case .strikethrough(let inlines): "del(\(of(inlines)))"
    case .link(let destination, let title, let inlines):
      "a[\(destination)\(title.isEmpty ? "" : " \(title)")](\(of(inlines)))"
    case .image(let source, let title, let words):
      "img[\(source)\(title.isEmpty ? "" : " \(title)")](\(words))"
    case .softBreak: "⏎"
    case .lineBreak: "↵"
    case .footnoteReference(let number, let reference): "^\(number).\(reference)"
    }
  }
}
