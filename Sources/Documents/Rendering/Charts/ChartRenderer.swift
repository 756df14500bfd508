import Charts
import Codebook
import Disclosure
import Localization
import Narrative
import Query

/// Writes a chart with its table: the drawing for the eye, the words for everybody else.
struct ChartRenderer {
  let kind: ChartRequest.Kind
  let rows: TableRenderer
  private var context: PageContext { rows.context }

  init(_ kind: ChartRequest.Kind, _ rows: TableRenderer) {
    self.kind = kind
    self.rows = rows
  }

  func html(number: Int, title: String, download: Download) -> HTML {
    let frame = ChartFrame(
      context, id: ChartFrame.id(number), dataSet: rows.table.query.whole.dataSet)
    return frame.html(
      number: number, title: title, notes: [scope] + rows.notes,
      drawing: HTML(markup: drawing(title, frame)), isSplit: kind == .multiples,
      table: [rows.head, rows.body], download: download)
  }

  // MARK: Drawing

  private func drawing(_ title: String, _ frame: ChartFrame) -> String {
    let drawing = TableDrawing(rows)
    let description = ChartDescription(rows)
    // Bars show the same where another drawing has no room for its texts, or no whole.
    func bars() -> String { drawing.bars.svg(frame.words(title, description.values(title))) }
    switch kind {
    case .bars: return bars()
    case .columns:
      return drawing.columns?.svg(frame.words(title, description.values(title))) ?? bars()
    case .parts: return drawing.parts?.svg(frame.words(title, description.parts(title))) ?? bars()
    case .lines: return drawing.lines.svg(frame.words(title, description.series(title)))
    case .multiples:
      return drawing.multiples.enumerated().map { index, chart in
        let panel = description.panelTitle(title, index)
        return chart.svg(
          frame.words(panel, description.values(panel, column: index), panel: index + 1))
      }
      .joined(separator: "\n")
    }
  }

  // MARK: Place and period

  /// Where and when: those of the records that the chart is about.
  private var scope: String {
    let query = rows.table.query
    let name = query.whole.dataSet
    let words = context.words
    return words.word(
      .chartScope,
      [
        "place": isOfPlace(query.whole.filter)
          ? context.place ?? "" : words.label(Coverage.place(name)),
        "period": period(query.whole.filter) ?? words.label(Coverage.period(name)),
      ])
  }

  /// Whether the records are those of the code that the page is about.
  private func isOfPlace(_ filter: Filter) -> Bool {
    guard case .code(let list, let index) = context.page.subject else { return false }
    let columns = context.codebook.dataSet(rows.table.query.whole.dataSet)?.columns ?? []
    return filter.conditions.contains { condition in
      columns.indices.contains(condition.column)
        && columns[condition.column].list?.name == list.name
        && condition.test == .isIn(CodeSet(positions: [index]))
    }
  }

  private func period(_ filter: Filter) -> String? {
    for case .during(let days) in filter.conditions.map(\.test) {
      return "\(context.words.day(days.lowerBound)) – \(context.words.day(days.upperBound))"
    }
    return nil
  }
}
