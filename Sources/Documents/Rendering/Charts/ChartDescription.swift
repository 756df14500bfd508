import Disclosure
import Localization
import Query

/// Says in words every value of a chart, and what it means that one is withheld.
struct ChartDescription {
  private let rows: TableRenderer
  private var table: PublishedTable { rows.table }
  private var words: Words { rows.context.words }

  init(_ rows: TableRenderer) {
    self.rows = rows
  }

  /// The values of one column, in the order of the bars.
  func values(_ title: String, column: Int = 0) -> String {
    let values = rows.order.map { table.cells[$0][column] }
    return text(title, list(rows.order, values.map(text)), values)
  }

  /// The values as parts of the whole.
  func parts(_ title: String) -> String {
    let values = rows.order.map { table.cells[$0][0] }
    return text(
      title,
      list(
        rows.order,
        values.map { value in
          guard let part = value.value, let whole = table.total.value else {
            return words.withheld(isShare: true)
          }
          return words.share(part, of: whole)
        }),
      values)
  }

  /// The values of all columns, one after the other, in the order of the table.
  func series(_ title: String) -> String {
    let indices = Array(table.rows.indices)
    guard table.query.columns != nil else {
      let values = indices.map { table.cells[$0][0] }
      return text(title, list(indices, values.map(text)), values)
    }
    let series = table.columns.indices.map { column in
      words.word(
        .chartSeries,
        [
          "label": rows.columnLabel(column),
          "values": list(indices, indices.map { text(table.cells[$0][column]) }),
        ])
    }
    return text(
      title, series.joined(separator: words.word(.listSeparator)), table.cells.flatMap { $0 })
  }

  /// The title of one drawing of several.
  func panelTitle(_ title: String, _ column: Int) -> String {
    words.word(.chartPanel, ["title": title, "label": rows.columnLabel(column)])
  }

  private func text(_ title: String, _ list: String, _ values: [PublishedValue]) -> String {
    let text = words.word(.chartDescription, ["title": title, "values": list])
    return values.contains { $0.isWithheld } ? "\(text) \(words.word(.withheldLegend))" : text
  }

  private func list(_ indices: [Int], _ texts: [String]) -> String {
    zip(indices, texts).map { index, text in
      words.word(.chartValue, ["label": rows.rowLabel(index), "value": text])
    }
    .joined(separator: words.word(.listSeparator))
  }

  private func text(_ value: PublishedValue) -> String {
    guard let number = value.value else { return words.withheld(isShare: rows.isShare) }
    guard let whole = value.whole else {
      return words.amount(number, isMoney: table.query.isMoney)
    }
    return words.share(number, of: whole)
  }
}
