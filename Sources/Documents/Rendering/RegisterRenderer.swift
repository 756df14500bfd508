import Codebook
import Disclosure
import Localization
import Query

/// Writes the records of a public register as a table.
struct RegisterRenderer {
  let context: PageContext
  let register: PublishedRegister
  private var words: Words { context.words }

  init(_ context: PageContext, _ register: PublishedRegister) {
    self.context = context
    self.register = register
  }

  func html(number: Int, caption: String, download: Download) -> HTML {
    let parts = TableParts(context)
    let id = "table-\(number)"
    var html = parts.caption(caption, number: number, id: id, notes: [unitNote])
    html.add(head)
    html.add(body)
    return parts.frame(
      html, id: id, isDemonstration: context.isDemonstration(register.schema.name),
      source: parts.source(
        dataSet: register.schema.name, download: download, caption: caption))
  }

  var unitNote: String {
    words.word(.unitNote, ["unit": words.unit(register.schema.unit)]) + "."
  }

  var headLabels: [String] {
    register.columns.map { words.column($0.name, of: register.schema.name) }
  }

  var head: HTML {
    var html = HTML(markup: "<thead><tr>")
    for (column, label) in zip(register.columns, headLabels) {
      html.add(
        column.isNumeric ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
      html.add(text: label)
      html.add("</th>")
    }
    html.add("</tr></thead>\n")
    return html
  }

  var body: HTML {
    var html = HTML(markup: "<tbody>\n")
    for row in register.rows {
      html.add("<tr>")
      for (index, value) in row.enumerated() { html.add(cell(value, at: index)) }
      html.add("</tr>\n")
    }
    if register.totals.contains(where: { $0 != nil }) { html.add(totals) }
    html.add("</tbody>\n")
    return html
  }

  /// A value of a row as text; empty where nothing is recorded.
  func text(_ row: [RegisterValue], at index: Int) -> String {
    text(row[index], register.columns[index])
  }

  private func cell(_ value: RegisterValue, at index: Int) -> HTML {
    let column = register.columns[index]
    var html = HTML(
      markup: index == 0
        ? "<th scope=\"row\">" : column.isNumeric ? "<td class=\"number\">" : "<td>")
    if case .missing = value {
      html.add("<span class=\"missing\">")
      html.add(text: words.word(.notRecorded))
      html.add("</span>")
    } else {
      html.add(text: text(value, column))
    }
    html.add(index == 0 ? "</th>" : "</td>")
    return html
  }

  private var totals: HTML {
    var html = HTML(markup: "<tr class=\"total\">")
    for (index, total) in register.totals.enumerated() {
      html.add(index == 0 ? "<th scope=\"row\">" : "<td class=\"number\">")
      if let total {
        html.add(text: text(total, register.columns[index]))
      } else if index == 0 {
        html.add(text: words.word(.total))
      }
      html.add(index == 0 ? "</th>" : "</td>")
    }
    html.add("</tr>\n")
    return html
  }

  private func text(_ value: RegisterValue, _ column: Column) -> String {
    switch value {
    case .missing: ""
    case .code(let index): column.list.map { words.code(index, of: $0) } ?? ""
    case .codes(let indices):
      words.format.list(column.list.map { list in indices.map { words.code($0, of: list) } } ?? [])
    case .integer(let number): words.format.number(number)
    case .money(let hundredths): words.amount(hundredths, isMoney: true)
    case .day(let day): words.day(day)
    case .period(let period): words.period(period)
    case .text(let text): text
    }
  }

  /// The register as a file: codes beside labels, ISO dates, plain numbers.
  func download(_ address: String) -> Download {
    var csv = CSVWriter()
    csv.add(
      register.columns.flatMap { $0.list == nil ? [$0.name] : [$0.name, "\($0.name)_label"] }
        + ["data"])
    let data = context.isDemonstration(register.schema.name) ? words.word(.demonstrationFile) : ""
    for row in register.rows {
      csv.add(zip(row, register.columns).flatMap { fields($0, $1) } + [data])
    }
    return Download(address: address, text: csv.text)
  }

  private func fields(_ value: RegisterValue, _ column: Column) -> [String] {
    if let list = column.list {
      switch value {
      case .code(let index): return [list.codes[index], words.code(index, of: list)]
      case .codes(let indices):
        return [indices.map { list.codes[$0] }.joined(separator: "|"), text(value, column)]
      default: return ["", ""]
      }
    }
    switch value {
    case .integer(let number): return [String(number)]
    case .money(let hundredths): return [Hundredths.plain(hundredths)]
    case .day(let day): return [day.iso]
    case .period(let period): return [period.code]
    default: return [text(value, column)]
    }
  }
}

extension Column {
  fileprivate var isNumeric: Bool { type == .integer || type == .money }
}
