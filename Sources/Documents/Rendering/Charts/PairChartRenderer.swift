import Charts
import Codebook
import Disclosure
import Localization
import LocatedYAML
import Narrative
import Query

/// Writes a chart of two columns of a register, with its table.
struct PairChartRenderer {
  let kind: PairChartRequest.Kind
  /// The key of what both measures count.
  let unit: String?
  let register: RegisterRenderer
  private let filter: Filter
  private var words: Words { register.context.words }

  init(_ request: PairChartRequest, _ register: RegisterRenderer) {
    kind = request.kind
    unit = request.unit?.text
    filter = request.register.query.filter
    self.register = register
  }

  func html(number: Int, title: String, download: Download) -> HTML {
    let name = register.register.schema.name
    let frame = ChartFrame(register.context, number: number, dataSet: name)
    let labels = register.headLabels
    let chart = frame.words(title, description(title))
    let drawing =
      switch kind {
      case .target: TargetChart(rows: rows, targetName: labels[2]).svg(chart)
      case .dots: DotPlot(rows: rows, names: (labels[1], labels[2])).svg(chart)
      }
    let scope = ChartScope(register.context, dataSet: name, filter: filter)
    return frame.html(
      title: title, notes: [scope.text] + unitNote,
      drawing: HTML(markup: drawing), isSplit: false, table: [register.head, register.body],
      download: download)
  }

  private var unitNote: [String] {
    unit.map { [words.word(.unitNote, ["unit": words.unit($0)]) + "."] } ?? []
  }

  private var rows: [PairedValue] {
    register.register.rows.map { row in
      PairedValue(
        label: text(row, at: 0), first: row[1].number, second: row[2].number,
        text: pair(row), firstText: text(row, at: 1), secondText: text(row, at: 2))
    }
  }

  /// "Achieved: 850; Target: 700".
  private func pair(_ row: [RegisterValue]) -> String {
    [1, 2].map { index in
      words.word(
        .chartValue, ["label": register.headLabels[index], "value": text(row, at: index)])
    }
    .joined(separator: words.word(.listSeparator))
  }

  private func text(_ row: [RegisterValue], at index: Int) -> String {
    row[index] == .missing ? words.word(.notRecorded) : register.text(row, at: index)
  }

  private func description(_ title: String) -> String {
    let values = register.register.rows.map { row in
      words.word(
        .chartSeries, ["label": text(row, at: 0), "values": pair(row)])
    }
    return words.word(
      .chartDescription,
      ["title": title, "values": values.joined(separator: words.word(.listSeparator))])
  }
}

extension RegisterValue {
  /// The number of a column of numbers.
  fileprivate var number: Int? {
    switch self {
    case .integer(let number), .money(let number): number
    default: nil
    }
  }
}
