/// A table of a report; the first cell of a row says what the row is about.
public struct ReportTable: Sendable {
  private let caption: String
  private let head: [String]
  private let numeric: Set<Int>
  private let rows: [[String]]

  /// A table.
  ///
  /// - Parameters:
  ///   - head: the names of the columns.
  ///   - numeric: the positions of those that hold numbers.
  ///   - rows: one text a column.
  public init(caption: String, head: [String], numeric: Set<Int> = [], rows: [[String]]) {
    self.caption = caption
    self.head = head
    self.numeric = numeric
    self.rows = rows
  }

  func html(id: String) -> String {
    var html =
      "<div class=\"scroll\" role=\"region\" aria-labelledby=\"\(id)\" tabindex=\"0\">\n<table>\n"
    html +=
      "<caption id=\"\(id)\"><span>\(ReportPage.escape(caption))</span></caption>\n<thead><tr>"
    for (column, name) in head.enumerated() {
      html += "<th scope=\"col\"\(kind(column))>\(ReportPage.escape(name))</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for row in rows {
      html += "<tr>"
      for (column, text) in row.enumerated() {
        let (tag, scope) = column == 0 ? ("th", " scope=\"row\"") : ("td", "")
        html += "<\(tag)\(scope)\(kind(column))>\(ReportPage.escape(text))</\(tag)>"
      }
      html += "</tr>\n"
    }
    return html + "</tbody>\n</table>\n</div>\n"
  }

  private func kind(_ column: Int) -> String {
    numeric.contains(column) ? " class=\"number\"" : ""
  }
}
