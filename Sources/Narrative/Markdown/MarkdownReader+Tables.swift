import Diagnostics

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
      let written = source.cellCount(line: line, from: start)
      if written > node.alignments.count {
        diagnostics.error(
          "extra-cell",
          "this row has \(written) cells where the table has \(node.alignments.count) columns; a "
            + "'|' within a cell is written '\\|'",
          at: source.location(start))
      }
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

extension MarkdownSource {
  /// How many cells a row of a table has as written: what stands between bars that are not escaped.
  fileprivate func cellCount(line: Int, from start: Int) -> Int {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    var row = bytes[start..<max(start, self.line(line).upperBound)].drop(while: isBlank)
    while let last = row.last, isBlank(last) { row.removeLast() }
    let bars = row.indices.filter { index in
      let slashes = row[..<index].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
      return row[index] == UInt8(ascii: "|") && slashes.isMultiple(of: 2)
    }
    let outer = [row.startIndex, row.endIndex - 1].count { bars.contains($0) }
    return bars.count + 1 - (row.count == 1 ? min(outer, 1) : outer)
  }
}
