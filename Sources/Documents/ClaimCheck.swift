import Codebook
public import Diagnostics
public import Disclosure
import Localization
import LocatedYAML
import Narrative
import Query

extension SiteDraft {
  /// Holds every number that an author wrote, and every stated fact, against the data.
  public func checkClaims(_ release: Release) -> Diagnostics {
    var diagnostics = Diagnostics()
    for context in PageContext.all(of: self, release) {
      let check = ClaimCheck(context)
      for request in context.page.text.figures { diagnostics.add(check.findings(request)) }
    }
    diagnostics.add(checkFacts(release))
    return diagnostics
  }

  private func checkFacts(_ release: Release) -> Diagnostics {
    var diagnostics = Diagnostics()
    for fact in content.codebook.facts {
      for (figure, node) in zip(content.codebook.checks(of: fact), fact.checks) {
        let value = release.value(figure)
        guard value.value != fact.value || value.whole != nil || figure.isMoney != fact.isMoney
        else { continue }
        let given = value.value.map { figure.isMoney ? Hundredths.plain($0) : String($0) }
        diagnostics.error(
          "false-fact",
          "the fact '\(fact.name)' states "
            + (fact.isMoney ? Hundredths.plain(fact.value) : String(fact.value))
            + (given.map { ", and the data give \($0); correct one of the two" }
              ?? ", and what the data give is withheld; take 'check' away"),
          at: node.location)
      }
    }
    return diagnostics
  }
}

/// Holds the numbers of sentences against the data.
struct ClaimCheck {
  private let context: PageContext

  init(_ context: PageContext) {
    self.context = context
  }

  func findings(_ request: FigureRequest) -> Diagnostics {
    guard let claim = request.claim else { return Diagnostics() }
    let value = context.release.value(request.figure)
    guard let number = value.value else {
      return Diagnostics([
        .error(
          "withheld-claim",
          "'\(claim.text)' claims a figure that may not be published; ask for it without a claim",
          at: request.location)
      ])
    }
    if agrees(claim, number, value.whole, request.figure) { return Diagnostics() }
    let given =
      value.whole.map { context.words.share(number, of: $0) }
      ?? context.words.amount(number, isMoney: request.figure.isMoney)
    return Diagnostics([
      .error(
        "false-claim",
        "'\(claim.text)' is claimed, and the data give \(given); correct the sentence",
        at: request.location)
    ])
  }

  /// A percentage agrees when it is the one that would be printed.
  private func agrees(_ claim: Claim, _ number: Int, _ whole: Int?, _ figure: Figure) -> Bool {
    if let whole {
      guard claim.isPercentage, whole > 0, let claimed = claim.wholeNumber else { return false }
      return context.words.format.percent(part: number, whole: whole)
        == context.words.format.percent(part: claimed, whole: 100)
    }
    guard !claim.isPercentage else { return false }
    return (figure.isMoney ? claim.hundredths : claim.wholeNumber) == number
  }
}
