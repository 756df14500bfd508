extension Release {
  /// All that was let out for the figures and tables of a plan. Registers are not among it, which are
  /// published as their files have them.
  public struct Answers: Hashable, Sendable {
    let figures: [PublishedValue]
    let tables: [PublishedTable?]
    let records: [String: Records]
  }

  /// The answers to the questions of a part of the site.
  public func answers(to plan: Plan) -> Answers {
    Answers(figures: plan.figures.map(value), tables: plan.tables.map(table), records: records)
  }
}
