public import Diagnostics
import Narrative

/// Takes away what authors allow, and says of allowances that are for nothing.
public struct AllowanceFilter: Sendable {
  private let scopes: [ScopedAllowance]
  private let applied: Set<String>
  private let known: [String]

  /// - Parameters:
  ///   - scopes: what is allowed where.
  ///   - applied: the rules that were applied; of others nobody can say whether they found anything.
  ///   - others: rules of other layers that can be silenced.
  public init(_ scopes: [ScopedAllowance], applied: [String], others: [String]) {
    self.scopes = scopes
    self.applied = Set(applied + others)
    known = (Linter.privacyRules + Linter.styleRules + others).sorted()
  }

  /// The findings without those that are allowed, with those on the allowances themselves.
  public func filter(_ diagnostics: Diagnostics) -> Diagnostics {
    guard !scopes.isEmpty else { return diagnostics }
    var used = Set<Int>()
    var kept = Diagnostics()
    for finding in diagnostics.all {
      let covering = scopes.indices.filter { scopes[$0].covers(finding) }
      used.formUnion(covering)
      if covering.isEmpty { kept.add(finding) }
    }
    for (index, scope) in scopes.enumerated() where !used.contains(index) {
      let allowance = scope.allowance
      if !known.contains(allowance.rule) {
        kept.warning(
          "unknown-rule",
          "there is no rule '\(allowance.rule)' that can be allowed"
            + Suggestion.choose(allowance.rule, among: known), at: allowance.location)
      } else if applied.contains(allowance.rule) {
        kept.warning(
          "needless-allowance",
          "nothing here is against the rule '\(allowance.rule)'; take this away",
          at: allowance.location)
      }
    }
    return kept
  }
}
