import Disclosure
import Query

extension TableRenderer {
  /// The rows and columns that it writes, and nothing of what it writes into them.
  var outline: TableOutline {
    let query = table.query
    let rows = table.rows.indices.map { index in
      TableOutline.Line(
        category: table.rows[index], code: query.rows.code(table.rows[index]),
        label: rowLabel(index))
    }
    let columns = table.columns.compactMap { category in
      query.columns.map {
        TableOutline.Line(
          category: category, code: $0.code(category),
          label: context.words.category(category, of: $0))
      }
    }
    return TableOutline(
      query: query, rows: rows + [all(query.rows)], columns: columns + [all(query.columns)],
      head: headLabels, isHeat: heat != nil, isRest: table.rows.indices.map(isRest) + [false],
      base: baseLine)
  }

  private func all(_ dimension: Dimension?) -> TableOutline.Line {
    TableOutline.Line(
      category: nil, code: Self.totalCode, label: dimension.map(totalLabel) ?? "")
  }

  /// The base as it stands among the notes.
  private var baseLine: PrintedLine? {
    let query = table.query
    guard !query.isMoney else { return nil }
    let number = ExpectedNumber(
      .number(query.whole), unit: query.unit.map(context.words.unitForms) ?? [])
    var line = PrintedLine(
      context.words.message(.base), ["base": PrintedLine(number: number)])
    line.add(".")
    return line
  }
}
