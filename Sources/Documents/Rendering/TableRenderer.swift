import Codebook
import Disclosure
import Narrative
import Query

/// Writes a published table: rows in their order, labels, totals, and what has to be known first.
struct TableRenderer {
  let context: PageContext
  let table: PublishedTable
  /// The rows' positions in the order of the page.
  let order: [Int]
  /// The shades of the cells, where they have any.
  let heat: HeatScale?
  private var words: Words { context.words }
  private var query: TableQuery { table.query }

  init(_ context: PageContext, _ table: PublishedTable, _ request: TableRequest) {
    self.context = context
    self.table = table
    heat = request.isHeat ? HeatScale(table) : nil
    order =
      request.order == .list ? Self.byList(table, context.words) : Self.byValue(table)
  }

  /// As the list of codes has them; periods, groups and what is not recorded stay where they are.
  private static func byList(_ table: PublishedTable, _ words: Words) -> [Int] {
    let rows = table.rows
    guard let list = table.query.rows.list, list.isByLabel else { return Array(rows.indices) }
    var places: [Int: Int] = [:]
    var codes: [Int] = []
    var others: [Int] = []
    for (index, row) in rows.enumerated() {
      if case .code(let code) = row {
        places[code] = index
        codes.append(code)
      } else {
        others.append(index)
      }
    }
    return words.arranged(codes, of: list).compactMap { places[$0] } + others
  }

  /// The largest first. What is withheld follows in the order of the list, so that its place says
  /// nothing; "other", "unknown" and "not recorded" stay last.
  private static func byValue(_ table: PublishedTable) -> [Int] {
    let values = table.rowTotals.isEmpty ? table.cells.map { $0[0] } : table.rowTotals
    func rank(_ index: Int) -> (Int, Int, Int) {
      if table.query.rows.isResidual(table.rows[index]) { return (2, 0, index) }
      guard let value = values[index].value else { return (1, 0, index) }
      return (0, -value, index)
    }
    return table.rows.indices.sorted { rank($0) < rank($1) }
  }

  // MARK: What the reader has to know first

  /// Unit, base, the rule for several types, and the legend of what is withheld.
  var notes: [String] {
    var notes: [String] = []
    if let unit = query.unit {
      notes.append(words.word(.unitNote, ["unit": words.unit(unit)]) + ".")
    }
    if let base = base { notes.append(words.word(.base, ["base": base]) + ".") }
    if query.rows.isMultiple || query.columns?.isMultiple == true {
      notes.append(words.word(.severalTypes))
    }
    if table.withheldCount > 0 { notes.append(words.word(.withheldLegend)) }
    return notes
  }

  private var base: String? {
    let total = table.total
    guard let value = total.whole ?? total.value, !query.isMoney else { return nil }
    return words.count(value, query.unit)
  }

  // MARK: HTML

  func html(number: Int, caption: String, download: Download) -> HTML {
    let parts = TableParts(context)
    let id = "table-\(number)"
    var html = parts.caption(caption, number: number, id: id, notes: notes)
    html.add(head)
    html.add(body)
    return parts.frame(
      html, id: id, key: heat.map { HeatKey(words, query, $0).html },
      isDemonstration: context.isDemonstration(query.whole.dataSet),
      source: parts.source(dataSet: query.whole.dataSet, download: download, caption: caption))
  }

  var head: HTML {
    let labels = headLabels
    var html = HTML(markup: "<thead><tr><th scope=\"col\">")
    html.add(text: labels[0])
    html.add("</th>")
    for label in labels.dropFirst() {
      html.add("<th scope=\"col\" class=\"number\">")
      html.add(text: label)
      html.add("</th>")
    }
    html.add("</tr></thead>\n")
    return html
  }

  /// The names of the columns, that of the rows' labels first.
  var headLabels: [String] {
    var labels = [columnLabel(query.rows)]
    labels += table.columns.map { category in
      query.columns.map { words.category(category, of: $0) } ?? ""
    }
    if query.columns == nil {
      labels.append(
        isShare
          ? words.word(.shareColumn)
          : query.unit.map(words.unit)?.capitalizedFirst ?? words.word(.numberColumn))
    } else {
      labels.append(totalLabel(query.columns))
    }
    return labels
  }

  var body: HTML {
    let parts = TableParts(context)
    var html = HTML(markup: "<tbody>\n")
    for index in order {
      html.add("<tr><th scope=\"row\">")
      html.add(text: rowLabel(index))
      html.add("</th>")
      for (column, value) in rowValues(index).enumerated() {
        let shade = column < table.cells[index].count ? heat?.shade(value) : nil
        html.add(parts.cell(value, isMoney: query.isMoney, shade: shade))
      }
      html.add("</tr>\n")
    }
    html.add("<tr class=\"total\"><th scope=\"row\">")
    html.add(text: totalLabel(query.rows))
    html.add("</th>")
    for value in totalValues { html.add(parts.cell(value, isMoney: query.isMoney)) }
    html.add("</tr>\n</tbody>\n")
    return html
  }

  // MARK: Parts for charts and files

  var isShare: Bool {
    if case .share = query.value { true } else { false }
  }

  func rowLabel(_ index: Int) -> String { words.category(table.rows[index], of: query.rows) }

  /// The name of a column; without a second breakdown, what the single one counts.
  func columnLabel(_ index: Int) -> String {
    headLabels.indices.contains(index + 1) ? headLabels[index + 1] : ""
  }

  /// Whether a row is what is left over, such as "not recorded".
  func isRest(_ index: Int) -> Bool { query.rows.isResidual(table.rows[index]) }

  private func rowValues(_ index: Int) -> [PublishedValue] {
    table.cells[index] + (table.rowTotals.isEmpty ? [] : [table.rowTotals[index]])
  }

  private var totalValues: [PublishedValue] {
    table.columnTotals + (table.rowTotals.isEmpty ? [] : [table.total])
  }

  private func columnLabel(_ dimension: Dimension) -> String {
    words.column(dimension.name, of: query.whole.dataSet)
  }

  /// "Total" where the categories add up, "All cases" where they overlap.
  func totalLabel(_ dimension: Dimension?) -> String {
    guard dimension?.isMultiple == true || isShare, let unit = query.unit else {
      return words.word(.total)
    }
    return words.word(.allUnits, ["unit": words.unit(unit)])
  }

  /// What files call all rows or columns together.
  static let totalCode = "total"

  /// The table as a file: one row a value, codes and labels, and a status beside each value.
  func download(_ address: String) -> Download {
    var csv = CSVWriter()
    let rowName = query.rows.name
    let columnName = query.columns?.name
    csv.add(
      [rowName, "\(rowName)_label"]
        + (columnName.map { [$0, "\($0)_label"] } ?? [])
        + (isShare ? ["numerator", "denominator"] : ["value"])
        + ["status", "data"])
    let data = context.isDemonstration(query.whole.dataSet) ? words.word(.demonstrationFile) : ""
    func line(_ row: [String], _ column: [String], _ value: PublishedValue) {
      let numbers =
        isShare
        ? [value.value.map(String.init) ?? "", value.whole.map(String.init) ?? ""]
        : [value.value.map { query.isMoney ? Hundredths.plain($0) : String($0) } ?? ""]
      csv.add(row + column + numbers + [value.isWithheld ? "withheld" : "published", data])
    }
    let across = table.columns.map { category in
      query.columns.map { [$0.code(category), words.category(category, of: $0)] } ?? []
    }
    let allColumns = query.columns.map { [Self.totalCode, totalLabel($0)] } ?? []
    func lines(_ row: [String], _ values: [PublishedValue]) {
      for (column, value) in zip(across + [allColumns], values) { line(row, column, value) }
    }
    for index in table.rows.indices {
      lines([query.rows.code(table.rows[index]), rowLabel(index)], rowValues(index))
    }
    lines([Self.totalCode, totalLabel(query.rows)], totalValues)
    return Download(address: address, text: csv.text)
  }
}

extension Dimension {
  /// Whether a category stays last however the others are ordered.
  fileprivate func isResidual(_ category: Category) -> Bool {
    switch category {
    case .missing: true
    case .period: false
    case .code, .group: list?.residual.contains(code(category)) ?? false
    }
  }

  /// The category's code, as files write it.
  func code(_ category: Category) -> String {
    switch category {
    case .code(let index): list?.codes[index] ?? ""
    case .group(let index): list?.groups[index].name ?? ""
    case .period(let period): period.code
    case .missing: "not_recorded"
    }
  }
}

extension String {
  /// The text as it begins a line. Georgian begins with a letter like all others: the capitals that
  /// Unicode has for it are for whole words in capitals, and its letters are their own titlecase.
  fileprivate var capitalizedFirst: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
  }
}
