import Disclosure
import Narrative

extension PageText {
  /// Asks the plan for everything on the page.
  func ask(_ plan: inout Plan, threshold: Int) {
    guard asksForNumbers else { return }
    askInTitles(&plan, threshold: threshold)
    for block in blocks { Self.ask(block, &plan, threshold) }
  }

  /// Asks the plan for what other pages may show of it: its titles and its summary.
  func askInTitles(_ plan: inout Plan, threshold: Int) {
    for inlines in [title, summary, shortTitle] { Self.ask(inlines, &plan, threshold) }
  }

  private static func ask(_ block: TextBlock, _ plan: inout Plan, _ threshold: Int) {
    switch block.kind {
    case .table(let request): ask(request, &plan, threshold)
    case .chart(let request): ask(request.table, &plan, threshold)
    case .register(let request): plan.ask(request.query)
    case .pairChart(let request): plan.ask(request.register.query)
    case .keyFigures(let figures):
      for figure in figures {
        plan.ask(figure.figure, threshold: threshold, at: figure.location, isHeadline: true)
      }
    default: break
    }
    block.forEachLine { ask($0, &plan, threshold) }
    block.forEachChild { ask($0, &plan, threshold) }
  }

  private static func ask(_ request: TableRequest, _ plan: inout Plan, _ threshold: Int) {
    plan.ask(request.query, threshold: threshold, at: request.location)
  }

  private static func ask(_ inlines: [TextInline], _ plan: inout Plan, _ threshold: Int) {
    for request in inlines.figures {
      plan.ask(
        request.figure, threshold: threshold, at: request.location,
        isHeadline: request.claim != nil)
    }
  }
}
