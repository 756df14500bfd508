import Narrative

/// Writes a table that the author wrote in Markdown.
struct WrittenTableRenderer {
  let context: PageContext
  let inlines: InlineRenderer

  init(_ context: PageContext, _ inlines: InlineRenderer) {
    self.context = context
    self.inlines = inlines
  }

  func html(_ table: WrittenTable, number: Int) -> HTML {
    let parts = TableParts(context)
    let id = "table-\(number)"
    var html = parts.caption(inlines.text(table.caption), number: number, id: id, notes: [])
    html.add("<thead><tr>")
    for (index, cell) in table.header.enumerated() {
      html.add(
        table.isNumeric(index) ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
      inlines.add(cell, to: &html)
      html.add("</th>")
    }
    html.add("</tr></thead>\n<tbody>\n")
    for row in table.rows {
      // A row that begins with an empty cell, to be written in by hand, has no header.
      let hasHeader = row.first.map { !inlines.text($0).isEmpty } ?? false
      html.add(row.contains { !inlines.text($0).isEmpty } ? "<tr>" : "<tr class=\"blank\">")
      for (index, cell) in row.enumerated() {
        let isHeader = index == 0 && hasHeader
        html.add(
          isHeader
            ? "<th scope=\"row\">" : table.isNumeric(index) ? "<td class=\"number\">" : "<td>")
        inlines.add(cell, to: &html)
        html.add(isHeader ? "</th>" : "</td>")
      }
      html.add("</tr>\n")
    }
    html.add("</tbody>\n")
    return parts.frame(html, id: id, isDemonstration: false, source: nil)
  }
}

extension WrittenTable {
  fileprivate func isNumeric(_ column: Int) -> Bool {
    isNumeric.indices.contains(column) && isNumeric[column]
  }
}
