import Disclosure
import Documents
import Query

/// Explains the numbers of one page.
struct PageExplanation {
  let outline: PageOutline
  let site: PreparedSite
  let text: ExplanationText

  /// All numbers of the page, one a line, and those that are withheld in its tables.
  func all() -> [String] {
    let figures = outline.figures
    let tables = tables
    let explained = explain(figures.map(\.number.query) + tables.flatMap(\.cells))
    let numbers = Dictionary(
      explained.numbers.map { ($0.query, $0) }, uniquingKeysWith: { first, _ in first })
    let asked = figures.compactMap { figure in
      numbers[figure.number.query].map { (id: figure.id, number: $0) }
    }
    var lines = [
      "\(outline.address): " + summary("figure", asked.map(\.number))
    ]
    lines += Self.aligned(asked.map { [$0.id] + text.brief($0.number) })
    for table in tables {
      let cells = table.cells.compactMap { numbers[$0] }
      lines.append("\(table.id): " + summary("value", cells))
      lines += Self.aligned(cells.filter(\.isWithheld).map(text.brief))
    }
    return lines + text.advice(explained)
  }

  /// One figure, or one table with its withheld values in detail; `nil` when there is none.
  func one(_ id: String) -> [String]? {
    if let figure = outline.figures.first(where: { $0.id == id }) {
      let explained = explain([figure.number.query])
      return explained.numbers.flatMap { text.detail($0, id: id) }
        + text.advice(explained)
    }
    guard let table = tables.first(where: { $0.id == id }) else { return nil }
    let explained = explain(table.cells)
    var lines = ["\(id): " + summary("value", explained.numbers)]
    lines += Self.aligned(explained.numbers.map(text.brief))
    for number in explained.numbers where number.isWithheld { lines += [""] + text.detail(number) }
    return lines + text.advice(explained)
  }

  /// The ids that can be asked about.
  var ids: [String] { outline.figures.map(\.id) + tables.map(\.id) }

  private func explain(_ queries: [FigureQuery]) -> Explanation {
    Gate.explain(queries, site.draft.plan, site.input)
  }

  private func summary(_ noun: String, _ numbers: [Explanation.Number]) -> String {
    "\(text.words.counted(numbers.count, noun)), \(numbers.count { $0.isWithheld }) withheld"
  }

  private var tables: [(id: String, cells: [FigureQuery])] {
    outline.blocks.compactMap { block in
      switch block.content {
      case .table(let table), .chart(_, let table): (block.id, table.cells)
      case .register, .pairChart, .written: nil
      }
    }
  }

  /// Columns of text below each other; the last is as long as it is.
  private static func aligned(_ rows: [[String]]) -> [String] {
    let last = (rows.first?.count ?? 0) - 1
    let widths = rows.reduce(into: [Int](repeating: 0, count: last + 1)) { widths, row in
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.count) }
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        cell + String(repeating: " ", count: column == last ? 0 : widths[column] - cell.count)
      }
      return "  " + cells.joined(separator: "  ")
    }
  }
}

extension TableOutline {
  /// What its cells show, totals included.
  var cells: [FigureQuery] {
    rows.flatMap { row in columns.map { query.figure(row.category, $0.category) } }
  }
}
