import Charts
import Codebook
import Localization

/// The frame that every chart has: its title, the drawing, its table, where the numbers come from.
struct ChartFrame {
  let context: PageContext
  /// Which chart of its page it is, from 1.
  let number: Int
  let dataSet: String
  private var id: String { "figure-\(number)" }

  init(_ context: PageContext, number: Int, dataSet: String) {
    self.context = context
    self.number = number
    self.dataSet = dataSet
  }

  /// What the drawing, or one of several, says in words.
  func words(_ title: String, _ description: String, panel: Int? = nil) -> ChartWords {
    ChartWords(
      id: panel.map { "\(id)-\($0)" } ?? id, title: title, description: description,
      watermark: context.isDemonstration(dataSet)
        ? context.words.word(.demonstrationMark) : nil)
  }

  /// The whole figure. `isSplit` where the drawing is several side by side; `table` is the head and
  /// the body of its table.
  func html(
    title: String, notes: [String], drawing: HTML, isSplit: Bool, table: [HTML],
    download: Download
  ) -> HTML {
    let (parts, words) = (TableParts(context), context.words)
    var html = HTML(
      markup: "<figure class=\"chart\" id=\"\(id)\" role=\"group\" "
        + "aria-labelledby=\"\(id)-title-line\">\n"
        + "<figcaption id=\"\(id)-title-line\"><strong>")
    html.add(text: words.numbered(.figureNumber, number, title))
    html.add("</strong> <span class=\"subtitle\">")
    html.add(text: notes.joined(separator: " "))
    html.add("</span></figcaption>\n")
    html.add(isSplit ? "<div class=\"plate split\">" : "<div class=\"plate\">")
    html.add(drawing)
    html.add("</div>\n<details><summary>")
    html.add(text: words.word(.dataTable))
    html.add("</summary>\n")
    var content = HTML(markup: "<caption id=\"\(id)-data-caption\">")
    content.add(text: title)
    content.add("</caption>\n")
    for part in table { content.add(part) }
    html.add(parts.scroll(content, id: "\(id)-data"))
    html.add("</details>\n")
    if context.isDemonstration(dataSet) { html.add(parts.demonstration) }
    html.add(parts.source(dataSet: dataSet, download: download, caption: title))
    html.add("</figure>\n")
    return html
  }
}
