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
    var pass = GatePass(plan, input)
    let asked = Set(pass.questions + pass.counts.map(FigureQuery.number))
    let added = queries.filter { !asked.contains($0) }
    if !added.isEmpty {
      var plan = plan
      for query in added { plan.ask(Figure(asking: query), threshold: input.policy.threshold) }
      pass = GatePass(plan, input)
    }
    pass.protect()
    var explainer = GateExplainer(pass)
    let numbers = queries.map { explainer.number($0, isAsked: asked.contains($0)) }
    var search = ChangeSearch(pass, explainer.involved)
    return Explanation(numbers: numbers, changes: search.best(trialCount: trialCount))
  }
}
