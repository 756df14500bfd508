import Diagnostics

extension MarkdownWalker {
  /// A mark `[^x]` without its footnote stays among the words.
  mutating func checkUndefinedFootnotes(_ inlines: [MarkdownInline]) {
    for inline in inlines {
      guard case .text(let text) = inline.kind, let location = inline.location else { continue }
      var rest = text[...]
      while let open = rest.firstIndex(of: "[") {
        let next = rest[rest.index(after: open)...]
        guard next.first == "^", let close = next.firstIndex(of: "]") else {
          rest = next
          continue
        }
        diagnostics.error(
          "undefined-footnote",
          "there is no footnote '\(next[..<close].dropFirst())'; write a line '[^…]: …'",
          at: SourceLocation(file: location.file, line: location.line))
        rest = next[close...]
      }
    }
  }

  /// A footnote without a mark disappears from the library's tree.
  mutating func checkFootnotes() {
    for (number, label) in lines.footnoteDefinitions 
    where !codeLines.contains(number) && !footnoteLines.contains(number) {
      diagnostics.warning(
        "unused-footnote", "no mark '[^\(label)]' leads to this footnote",
        at: lines.location(line: number, column: 1))
    }
  }

  /// The page's title is its only heading of level 1, and no level is left out.
  mutating func checkHeadings(_ blocks: [MarkdownBlock]) {
    var last = 1
    for block in blocks {
      guard case .heading(let level, _) = block.kind else { continue }
      if level == 1 {
        diagnostics.error(
          "heading-level", "the title is the only heading of level 1; write '##'",
          at: block.location)
      } else if level > last + 1, last > 1 || level > 3 {
        diagnostics.error(
          "heading-level", "a heading of level \(level) stands below one of level \(last); "
            + "write \(String(repeating: "#", count: last + 1))", at: block.location)
      }
      last = max(level, 2)
    }
  }
}
