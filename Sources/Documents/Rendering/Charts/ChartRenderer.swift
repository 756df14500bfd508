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
      context, number: number, dataSet: rows.table.query.whole.dataSet)
    let whole = rows.table.query.whole
    let scope = ChartScope(context, dataSet: whole.dataSet, filter: whole.filter)
    return frame.html(
      title: title, notes: [scope.text] + rows.notes,
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
}
