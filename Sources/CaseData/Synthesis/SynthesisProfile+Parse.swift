public import Codebook
public import Diagnostics
public import LocatedYAML

extension SynthesisProfile {
  /// How many records a profile may ask for.
  static let recordLimit = 1_000_000

  /// Reads the profile `root` for a data set of `codebook`; `nil` when it has an error.
  public static func parse(
    _ root: YAMLNode, codebook: Codebook
  ) -> Outcome<SynthesisProfile?> {
    var profile = YAMLMapping(root, as: "the synthesis profile")
    let records = profile.integer("records", atLeast: 1)
    let belowConsent = profile.integer("below_consent", atLeast: 0) ?? 0
    let entries = profile.mapping("columns")?.all ?? []
    guard let name = profile.requiredText("data") else { return Outcome(nil, profile.finish()) }
    guard let schema = codebook.dataSet(name.text ?? "") else {
      let known = codebook.dataSets.map(\.name)
      profile.report(
        .error(
          "unknown-data-set",
          "there is no data set '\(name.text ?? "")'"
            + Suggestion.choose(name.text ?? "", among: known), at: name.location))
      return Outcome(nil, profile.finish())
    }
    if records ?? 1 > recordLimit || belowConsent > recordLimit {
      profile.report(
        .error(
          "wrong-type", "a profile asks for at most \(recordLimit) records; ask for fewer",
          at: root.location))
    }
    if belowConsent > 0, schema.consent == nil {
      profile.report(
        .error(
          "wrong-type",
          "'below_consent' needs a consent rule, which '\(schema.name)' does not have; take it "
            + "away, or add 'consent' to the codebook", at: root.location))
    }
    var parser = SynthesisColumnParser(schema, belowConsent: belowConsent)
    let columns = entries.compactMap { parser.parse($0) }
    parser.diagnostics.all.forEach { profile.report($0) }
    for column in schema.columns where !entries.contains(where: { $0.key == column.name }) {
      profile.report(
        .error(
          "missing-key",
          "'columns' of the synthesis profile has no '\(column.name)', a column of "
            + "'\(schema.name)'; add it", at: root.location))
    }
    if records == nil, profile.node("records") == nil {
      profile.report(
        .error(
          "missing-key", "the synthesis profile has no 'records'; say how many to make",
          at: root.location))
    }
    let diagnostics = profile.finish()
    guard let records, !diagnostics.hasErrors else { return Outcome(nil, diagnostics) }
    return Outcome(
      SynthesisProfile(
        schema: schema, records: records, belowConsent: belowConsent, columns: columns),
      diagnostics)
  }
}
