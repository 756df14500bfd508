import CaseData
import Codebook
import Diagnostics
import Disclosure
import Documents
import Files
import Ledger

/// A site that is laid out, counted and protected, before any page is rendered.
struct CountedSite {
  let sources: Sources
  let datasets: [Dataset]
  let ledger: Ledger
  let draft: SiteDraft
  let input: Gate.Input
  let release: Release

  /// Reads the content and lets it through the gate; nothing is counted while it has errors.
  static func make(
    content: FolderSnapshot, templates: FolderSnapshot
  ) -> Outcome<CountedSite?> {
    var reader = ContentReader(content: content, templates: templates)
    guard let sources = reader.read() else { return Outcome(nil, reader.diagnostics) }
    let datasets = reader.readRecords(sources.site.codebook)
    let ledger = reader.readLedger(sources.site.codebook)
    var diagnostics = reader.diagnostics
    let draft = SiteDraft.make(sources.site)
    diagnostics.add(draft.diagnostics)
    diagnostics.add(reader.confidentialCopies(draft.value.copies, sources.site.codebook))
    guard !diagnostics.hasErrors else { return Outcome(nil, diagnostics) }

    let settings = sources.site.settings
    let input = Gate.Input(
      datasets: datasets, facts: sources.site.codebook.facts,
      policy: DisclosurePolicy(threshold: settings.threshold, zeros: settings.zeros),
      earlier: ledger.cells)
    let gate = Gate.release(draft.value.plan, input)
    diagnostics.add(gate.diagnostics)
    guard !diagnostics.hasErrors else { return Outcome(nil, diagnostics) }
    return Outcome(
      CountedSite(
        sources: sources, datasets: datasets, ledger: ledger, draft: draft.value, input: input,
        release: gate.value), diagnostics)
  }
}
