import Diagnostics
import Disclosure
import Documents
import Query
import Reports

/// Explains the numbers of one page.
struct PageExplanation {
  let outline: PageOutline
  let site: PreparedSite
  let text: ExplanationText

  /// All numbers of the page, one a line, and those that are withheld in its tables.
  func all() -> ExplainedQuestion {
    let figures = outline.figures
    let tables = tables
    let explained = explain(figures.map(\.number.query) + tables.flatMap(\.cells))
    let numbers = Dictionary(
      explained.numbers.map { ($0.query, $0) }, uniquingKeysWith: { first, _ in first })
    let asked = figures.compactMap { figure in
      numbers[figure.number.query].map { (id: figure.id, number: $0) }
    }
    var lines = [
      "\(outline.address): " + summary(ofFigures: asked.map(\.number))
    ]
    lines += ReportLines.aligned(asked.map { [$0.id] + text.brief($0.number) })
    for table in tables {
      let cells = table.cells.compactMap { numbers[$0] }
      lines.append("\(table.id): " + summary(ofValues: cells))
      lines += ReportLines.aligned(cells.filter(\.isWithheld).map(text.brief))
    }
    return question(outline.address, explained, lines + text.advice(explained))
  }

  /// One figure, or one table with its withheld values in detail; `nil` when there is none.
  func one(_ id: String) -> ExplainedQuestion? {
    let name = "\(outline.address)#\(id)"
    if let figure = outline.figures.first(where: { $0.id == id }) {
      let explained = explain([figure.number.query])
      let lines = explained.numbers.flatMap { text.detail($0, id: id) }
      return question(name, explained, lines + text.advice(explained))
    }
    guard let table = tables.first(where: { $0.id == id }) else { return nil }
    let explained = explain(table.cells)
    var lines = ["\(id): " + summary(ofValues: explained.numbers)]
    lines += ReportLines.aligned(explained.numbers.map(text.brief))
    for number in explained.numbers where number.isWithheld { lines += [""] + text.detail(number) }
    return question(name, explained, lines + text.advice(explained))
  }

  /// The ids that can be asked about.
  var ids: [String] { outline.figures.map(\.id) + tables.map(\.id) }

  private func question(
    _ name: String, _ explained: Explanation, _ lines: [String]
  ) -> ExplainedQuestion {
    let ids = Dictionary(
      outline.figures.map { ($0.number.query, $0.id) }, uniquingKeysWith: { first, _ in first })
    return ExplainedQuestion(name, explained, ids: ids, text, lines: lines)
  }

  private func explain(_ queries: [FigureQuery]) -> Explanation {
    Gate.explain(queries, site.draft.plan, site.input)
  }

  private func summary(ofFigures numbers: [Explanation.Number]) -> String {
    let (count, withheld) = (numbers.count, numbers.count { $0.isWithheld })
    return text.say(
      count == 1
        ? "\(count) figure, \(withheld) withheld" : "\(count) figures, \(withheld) withheld")
  }

  private func summary(ofValues numbers: [Explanation.Number]) -> String {
    let (count, withheld) = (numbers.count, numbers.count { $0.isWithheld })
    return text.say(
      count == 1 ? "\(count) value, \(withheld) withheld" : "\(count) values, \(withheld) withheld")
  }

  private var tables: [(id: String, cells: [FigureQuery])] {
    outline.blocks.compactMap { block in
      switch block.content {
      case .table(let table), .chart(_, let table): (block.id, table.cells)
      case .register, .pairChart, .written: nil
      }
    }
  }
}

extension TableOutline {
  /// What its cells show, totals included.
  var cells: [FigureQuery] {
    rows.flatMap { row in columns.map { query.figure(row.category, $0.category) } }
  }
}
