import Charts
import Disclosure
import Localization
import Query

/// Makes the drawings of a table.
struct TableDrawing {
  private let rows: TableRenderer
  private var table: PublishedTable { rows.table }
  private var words: Words { rows.context.words }

  init(_ rows: TableRenderer) {
    self.rows = rows
  }

  private static let permyriad = 10_000

  // MARK: Drawings

  /// Bars of a share are as long as the percentage, so that unequal bases compare.
  var bars: BarChart {
    BarChart(bars: rows.order.map { value($0) }, full: rows.isShare ? Self.permyriad : 0)
  }

  var columns: ColumnChart? {
    ColumnChart(
      columns: periods.map { index in
        let name = name(of: index)
        return ColumnChart.Column(value: value(index), name: name.name, era: name.era)
      },
      rest: missing.map { value($0) })
  }

  var parts: PartsChart? {
    guard let whole = table.total.value else { return nil }
    return PartsChart(
      parts: rows.order.map { index in
        let value = table.cells[index][0]
        return ChartValue(
          label: rows.rowLabel(index), amount: value.value,
          text: value.value.map { words.share($0, of: whole) } ?? words.word(.withheldMark),
          isRest: rows.isRest(index))
      },
      whole: whole)
  }

  var lines: LineChart {
    let across = Array((table.cells.first ?? []).indices)
    let series = across.map { column in
      LineChart.Series(
        name: rows.columnLabel(column), values: periods.map { value($0, column) },
        isRest: table.columns.indices.contains(column) && table.columns[column] == .missing)
    }
    let rest = missing.map { index in
      let values = across.map { column in
        across.count == 1
          ? text(table.cells[index][column])
          : words.word(
            .chartValue,
            ["label": rows.columnLabel(column), "value": text(table.cells[index][column])])
      }
      return ChartValue(
        label: rows.rowLabel(index), amount: nil,
        text: values.joined(separator: words.word(.listSeparator)), isRest: true)
    }
    let most = series.flatMap(\.values).compactMap(\.amount).max() ?? 0
    return LineChart(
      periods: periods.map { index in
        let name = name(of: index)
        return LineChart.Period(name: name.name, era: name.era)
      },
      series: series, rest: rest, top: top(most), zero: scale(0))
  }

  /// A drawing for each column of the table, all on one scale.
  var multiples: [BarChart] {
    let across = table.columns.indices
    return BarChart.multiples(
      across.map { column in
        (heading: rows.columnLabel(column), bars: rows.order.map { value($0, column) })
      },
      full: rows.isShare ? Self.permyriad : 0)
  }

  // MARK: Values

  private func value(_ index: Int, _ column: Int = 0) -> ChartValue {
    let value = table.cells[index][column]
    return ChartValue(
      label: rows.rowLabel(index), amount: amount(value), text: text(value),
      isRest: rows.isRest(index))
  }

  private func amount(_ value: PublishedValue) -> Int? {
    guard let number = value.value else { return nil }
    guard let whole = value.whole else { return number }
    return whole == 0 ? 0 : number * Self.permyriad / whole
  }

  private func text(_ value: PublishedValue) -> String { words.short(value, table.query) }

  // MARK: Periods and scales

  /// The rows in the order of time or of the list, whatever order the bars have.
  private var periods: [Int] { table.rows.indices.filter { table.rows[$0] != .missing } }
  private var missing: [Int] { table.rows.indices.filter { table.rows[$0] == .missing } }

  private func name(of index: Int) -> (name: String, era: String) {
    guard case .period(let period) = table.rows[index] else {
      return (rows.rowLabel(index), "")
    }
    return switch period.unit {
    case .year: (String(period.year), "")
    case .quarter: (words.format.shortQuarter(period.number), String(period.year))
    case .month: (String(period.number), String(period.year))
    }
  }

  private func top(_ most: Int) -> (amount: Int, text: String) {
    if rows.isShare {
      let percent = min(LineChart.top(for: (most + 99) / 100), 100)
      return (percent * 100, scale(percent * 100))
    }
    let top = LineChart.top(for: most)
    return (top, scale(top))
  }

  private func scale(_ amount: Int) -> String {
    rows.isShare
      ? words.format.percent(part: amount, whole: Self.permyriad)
      : words.amount(amount, isMoney: table.query.isMoney)
  }
}

extension Words {
  /// A value where there is little room: a number, a percentage, or the mark of what is withheld.
  func short(_ value: PublishedValue, _ query: TableQuery) -> String {
    guard let number = value.value else { return word(.withheldMark) }
    guard let whole = value.whole else { return amount(number, isMoney: query.isMoney) }
    return percent(number, of: whole) ?? counts(number, of: whole)
  }
}
