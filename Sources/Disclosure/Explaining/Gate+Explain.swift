public import Query

extension Gate {
  /// Says why numbers are shown or withheld, and what would win the most back.
  ///
  /// - Parameters:
  ///   - queries: the numbers; one that the plan does not ask for is explained as if it did.
  ///   - plan: all requests of the whole site.
  ///   - trialCount: how many changes are tried at the most; each protects the data set anew.
  public static func explain(
    _ queries: [FigureQuery], _ plan: Plan, _ input: Input, trialCount: Int = 12
  ) -> Explanation {
    let asked = GatePass(plan, input)
    let known = Set(asked.questions + asked.counts.map(FigureQuery.number))
    let added = queries.filter { !known.contains($0) }
    var pass = asked
    if !added.isEmpty {
      var plan = plan
      for query in added { plan.ask(Figure(asking: query), threshold: input.policy.threshold) }
      pass = GatePass(plan, input)
    }
    pass.protect()
    return explain(queries, asked: known, by: pass, trialCount: trialCount)
  }

  /// The same for several groups of numbers that the plan asks for: one explanation for each. The
  /// numbers are protected once for all of them.
  public static func explain(
    groups: [[FigureQuery]], _ plan: Plan, _ input: Input, trialCount: Int
  ) -> [Explanation] {
    guard !groups.isEmpty else { return [] }
    var pass = GatePass(plan, input)
    pass.protect()
    let known = Set(pass.questions + pass.counts.map(FigureQuery.number))
    return groups.map { explain($0, asked: known, by: pass, trialCount: trialCount) }
  }

  private static func explain(
    _ queries: [FigureQuery], asked: Set<FigureQuery>, by pass: GatePass, trialCount: Int
  ) -> Explanation {
    var explainer = GateExplainer(pass)
    let numbers = queries.map { explainer.number($0, isAsked: asked.contains($0)) }
    var search = ChangeSearch(pass, explainer.involved)
    return Explanation(numbers: numbers, changes: search.best(trialCount: trialCount))
  }
}
