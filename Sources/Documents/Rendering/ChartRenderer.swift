import Charts
import Disclosure
import Localization
import Narrative
import Query

/// Writes a chart with its table: the drawing for the eye, the words for everybody else.
struct ChartRenderer {
  let context: PageContext
  let rows: TableRenderer
  private var words: Words { context.words }

  init(_ context: PageContext, _ rows: TableRenderer) {
    self.context = context
    self.rows = rows
  }

  func html(number: Int, title: String, download: Download) -> HTML {
    let parts = TableParts(context)
    let id = "figure-\(number)"
    let dataSet = rows.table.query.whole.dataSet
    var html = HTML(
      markup: "<figure class=\"chart\" id=\"\(id)\" role=\"group\" "
        + "aria-labelledby=\"\(id)-title-line\">\n"
        + "<figcaption id=\"\(id)-title-line\"><strong>")
    html.add(text: words.numbered(.figureNumber, number, title))
    html.add("</strong> <span class=\"subtitle\">")
    html.add(text: rows.notes.joined(separator: " "))
    html.add("</span></figcaption>\n")
    html.add(
      chart.svg(
        id: id, title: title,
        description: description(title)))
    html.add("\n<details><summary>")
    html.add(text: words.word(.dataTable))
    html.add("</summary>\n")
    var table = HTML(markup: "<caption id=\"\(id)-data-caption\">")
    table.add(text: title)
    table.add("</caption>\n")
    table.add(rows.head)
    table.add(rows.body)
    html.add(parts.scroll(table, id: "\(id)-data"))
    html.add("</details>\n")
    if context.isDemonstration(dataSet) { html.add(parts.demonstration) }
    html.add(parts.source(dataSet: dataSet, download: download, caption: title))
    html.add("</figure>\n")
    return html
  }

  /// Bars of a share are as long as the percentage, so that unequal bases compare.
  private var chart: BarChart {
    let bars = rows.order.map { index in
      let value = rows.table.cells[index][0]
      return BarChart.Bar(
        label: rows.rowLabel(index), length: length(value), text: text(value))
    }
    return BarChart(bars: bars, fullLength: rows.isShare ? Self.permyriad : 0)
  }

  private static let permyriad = 10_000

  private func length(_ value: PublishedValue) -> Int? {
    guard let number = value.value else { return nil }
    guard let whole = value.whole else { return number }
    return whole == 0 ? 0 : number * Self.permyriad / whole
  }

  private func text(_ value: PublishedValue) -> String {
    guard let number = value.value else { return words.word(.withheldMark) }
    guard let whole = value.whole else {
      return words.amount(number, isMoney: rows.table.query.isMoney)
    }
    return words.percent(number, of: whole) ?? words.counts(number, of: whole)
  }

  /// Every value in words, and what it means that one is withheld.
  private func description(_ title: String) -> String {
    let text = words.word(
      .chartDescription,
      ["title": title, "values": values.joined(separator: words.word(.listSeparator))])
    let isWithheld = rows.order.contains { rows.table.cells[$0][0].isWithheld }
    return isWithheld ? "\(text) \(words.word(.withheldLegend))" : text
  }

  private var values: [String] {
    rows.order.map { index in
      let value = rows.table.cells[index][0]
      let text =
        value.isWithheld
        ? words.withheld(isShare: rows.isShare)
        : value.whole.flatMap { whole in value.value.map { words.share($0, of: whole) } }
          ?? text(value)
      return words.word(.chartValue, ["label": rows.rowLabel(index), "value": text])
    }
  }
}
