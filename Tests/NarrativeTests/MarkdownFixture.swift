import Diagnostics
import TestSupport
import Testing

@testable import Narrative

/// Where the text of every test begins: a body below its front matter.
let markdownOrigin = Place(file: "en/a.md", line: 7, column: 1)

/// Parses text and holds its findings against those that are expected at its markers.
@discardableResult
func parseMarkdown(
  _ marked: String, finds expected: Expected..., at place: Testing.SourceLocation = #_sourceLocation
) -> [MarkdownBlock] {
  let text = MarkedText(marked)
  let parsed = MarkdownParser.parse(text.text, at: markdownOrigin)
  #expect(
    parsed.diagnostics.sorted == expected.map { $0.diagnostic(in: text, from: markdownOrigin) },
    sourceLocation: place)
  return parsed.value
}

extension MarkdownBlock {
  /// The blocks within this one.
  var inner: [MarkdownBlock] {
    switch kind {
    case .list(let list): list.items.flatMap { $0 }
    case .quote(let blocks): blocks
    case .footnotes(let notes): notes.flatMap(\.blocks)
    default: []
    }
  }

  /// Each run of inlines of this block itself.
  var lines: [[MarkdownInline]] {
    switch kind {
    case .heading(_, let inlines), .paragraph(let inlines): [inlines]
    case .table(let table): table.header + table.rows.flatMap { $0 }
    default: []
    }
  }

  /// All inlines, those of inner blocks too.
  var inlines: [MarkdownInline] {
    lines.flatMap { $0 }.flatMap(\.all) + inner.flatMap(\.inlines)
  }
}

extension MarkdownInline {
  /// This one and all within it.
  var all: [MarkdownInline] {
    switch kind {
    case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines),
      .link(_, _, let inlines):
      [self] + inlines.flatMap(\.all)
    default: [self]
    }
  }

  /// The text of a code span.
  var code: String? {
    if case .code(let code) = kind { code } else { nil }
  }
}
