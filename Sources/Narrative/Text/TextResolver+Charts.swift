import Codebook
import Diagnostics
import LocatedYAML
import Query

extension TextResolver {
  /// A chart: of a table of the data, or of two columns of a register.
  mutating func chart(_ block: inout YAMLMapping, at location: SourceLocation) -> TextBlock.Kind? {
    let node = block.text("kind")
    let name = node?.text ?? ChartRequest.Kind.bars.rawValue
    if let kind = PairChartRequest.Kind(rawValue: name) {
      return pairChart(kind, &block, at: location)
    }
    guard let kind = ChartRequest.Kind(rawValue: name) else {
      let known =
        ChartRequest.Kind.allCases.map(\.rawValue) + PairChartRequest.Kind.allCases.map(\.rawValue)
      let near = Suggestion.didYouMean(name, among: known)
      block.report(
        .error(
          "invalid-chart",
          "there is no chart of the kind '\(name)'"
            + (near.isEmpty ? .part("; the kinds are \(known.joined(separator: ", "))") : near),
          at: node?.location ?? location))
      // Which keys it may have nobody can say.
      for entry in block.all { _ = block.node(entry.key) }
      return nil
    }
    guard let request = table(&block, captionKey: "title", at: location) else { return nil }
    if let fault = fault(kind, request.query) {
      block.report(.error("invalid-chart", fault, at: node?.location ?? location))
      return nil
    }
    return .chart(ChartRequest(kind: kind, table: request))
  }

  /// Why a table can't be drawn in this way.
  private func fault(_ kind: ChartRequest.Kind, _ query: TableQuery) -> DiagnosticText? {
    switch kind {
    case .bars, .columns:
      query.columns == nil
        ? nil
        : "a chart of \(kind.rawValue) has one breakdown: 'rows' alone; take 'columns' away"
    case .lines:
      if case .periods? = query.columns?.grouping {
        "each line is a code or a group: 'columns' can't be a date; name a column of codes"
      } else if case .periods = query.rows.grouping {
        (query.columns?.fixedCategories.count ?? 0) > ChartRequest.mostLines
          ? "more than \(ChartRequest.mostLines) lines can't be told apart; ask for a table" : nil
      } else {
        "a line goes over periods: 'rows' has to be a date by year, quarter or month; write it "
          + "there"
      }
    case .parts:
      if query.columns != nil {
        "a chart of parts has one breakdown: 'rows' alone; take 'columns' away"
      } else if query.rows.isMultiple {
        "'\(query.rows.name)' holds several codes a record: its rows are no parts of a whole; ask "
          + "for 'kind: bars'"
      } else if query.value != .number {
        "the rows of a share are no parts of a whole; ask for the number itself"
      } else {
        nil
      }
    case .multiples:
      query.columns == nil ? "'columns' says for what there is a drawing each; add it" : nil
    }
  }

  private mutating func pairChart(
    _ kind: PairChartRequest.Kind, _ block: inout YAMLMapping, at location: SourceLocation
  ) -> TextBlock.Kind? {
    let title = block.requiredText("title")
    let unit = block.text("unit")
    let query = RegisterQuery.parsePairs(&block, codebook: codebook, subject: subject)
    guard let title, let query else { return nil }
    return .pairChart(
      PairChartRequest(
        kind: kind, unit: unit,
        register: RegisterRequest(query: query, caption: line(title), location: location)))
  }
}
