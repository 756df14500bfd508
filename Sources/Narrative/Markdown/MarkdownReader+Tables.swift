extension MarkdownReader {
  /// A table, with the cells of its head first.
  mutating func table(_ node: MarkdownNode) -> MarkdownBlock {
    // The table's own text goes up to its head: words above are in it, too.
    let head = node.line + max(MarkdownSource.lines(of: node.content).count - 1, 0)
    var rows: [[[MarkdownInline]]] = []
    var first: Int?
    for (index, row) in node.children.enumerated() {
      let line = index == 0 ? head : row.line
      let start =
        line == node.line
        ? source.offset(line: line, column: node.column) : placement.continuation(line)
      first = first ?? start
      let cells = row.children
      let contents = placement.cells(cells.map(\.content), line: line, start: start)
      rows.append(zip(cells, contents).map { self.line($0, $1) })
    }
    footnotes.cover(node.line...max(node.line, head + 1, node.lastLine))
    let start = first ?? source.offset(line: node.line, column: node.column)
    let table = MarkdownTable(
      alignments: node.alignments, header: rows.first ?? [], rows: Array(rows.dropFirst()))
    return MarkdownBlock(kind: .table(table), location: source.location(start))
  }
}
