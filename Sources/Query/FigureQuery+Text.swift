public import Codebook

extension FigureQuery {
  /// The question in the words in which it could be asked.
  public func text(in codebook: Codebook) -> String {
    switch self {
    case .number(let query): query.text(in: codebook)
    case .share(let part, let whole): Self.share(part, of: whole, in: codebook)
    case .fact(let name): "fact \(name)"
    case .leftOut(let name): "left out of \(name)"
    case .withheldCells: "withheld cells"
    case .leastCount: "least count"
    }
  }

  /// `share of cases where A among B`: the part meets the conditions of the whole as well.
  private static func share(
    _ part: NumberQuery, of whole: NumberQuery, in codebook: Codebook
  ) -> String {
    let base = whole.filter.conditions
    let own = Filter(part.filter.conditions.filter { !base.contains($0) })
    let subject = NumberQuery(dataSet: part.dataSet, measure: part.measure, filter: own)
    let among = whole.text(in: codebook).split(separator: " where ", maxSplits: 1).dropFirst()
    return "share of \(subject.text(in: codebook))" + (among.first.map { " among \($0)" } ?? "")
  }
}

extension NumberQuery {
  /// The question in the words in which it could be asked.
  public func text(in codebook: Codebook) -> String {
    codebook.dataSet(dataSet).map(text) ?? dataSet
  }
}
