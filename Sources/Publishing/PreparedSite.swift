import CaseData
import Codebook
package import Diagnostics
package import Disclosure
package import Documents
package import Files
import Ledger
import Query
import Site

/// Everything that a site is made of, read and without an error, before anything is counted.
package struct PreparedSite: Sendable {
  /// The site as it was laid out.
  package let draft: SiteDraft
  /// What goes into the gate beside the plan.
  package let input: Gate.Input
  let templates: Templates
  /// The interface words by language and key.
  let words: [String: [String: String]]
  let datasets: [Dataset]
  let ledger: Ledger
  /// The findings so far; no errors.
  let diagnostics: Diagnostics

  /// Reads a content folder and lays the site out; `nil` with an error.
  ///
  /// - Parameter keepsRecords: whether all records are kept, for questions that the site does not
  ///   ask; else those about persons are only counted, as the site asks for them.
  package static func make(
    content: FolderSnapshot, templates: FolderSnapshot, keepsRecords: Bool = false
  ) -> Outcome<PreparedSite?> {
    var reader = ContentReader(content: content, templates: templates)
    guard let (draft, parsed, words) = layOut(&reader) else {
      return Outcome(nil, reader.diagnostics)
    }
    let (codebook, settings) = (draft.value.content.codebook, draft.value.content.settings)
    let ledger = reader.readLedger(codebook)
    let crossings = Crossings(
      draft.value.plan, impossible: codebook.impossibleQueries.map(\.query), earlier: ledger.cells,
      schemas: codebook.dataSets)
    let datasets = reader.readRecords(codebook) { schema in
      keepsRecords || !schema.isSensitive
        ? .records : .crossings(crossings.columns(of: schema))
    }
    var diagnostics = reader.diagnostics
    diagnostics.add(draft.diagnostics)
    diagnostics.add(reader.confidentialCopies(draft.value.copies, codebook))
    guard !diagnostics.hasErrors else { return Outcome(nil, diagnostics) }
    let input = Gate.Input(
      datasets: datasets, facts: codebook.facts,
      policy: DisclosurePolicy(
        threshold: settings.threshold, zeros: settings.zeros, changes: settings.changes),
      impossible: codebook.impossibleQueries, earlier: ledger.cells,
      earlierLeftOut: ledger.leftOut)
    let site = PreparedSite(
      draft: draft.value, input: input, templates: parsed, words: words, datasets: datasets,
      ledger: ledger, diagnostics: diagnostics)
    return Outcome(site, diagnostics)
  }

  /// Reads all but the records, and lays the site out; the documents are not kept.
  private static func layOut(
    _ reader: inout ContentReader
  ) -> (draft: Outcome<SiteDraft>, templates: Templates, words: [String: [String: String]])? {
    reader.read().map { (SiteDraft.make($0.site), $0.templates, $0.words) }
  }
}
