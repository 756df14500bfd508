import CaseData
import Codebook
package import Diagnostics
package import Disclosure
package import Documents
package import Files
import Ledger
import Narrative
import Query
package import Remembering
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
  /// What it is made of, where something is remembered of earlier builds.
  let marks: SiteMarks?
  /// The mark of all numbers.
  let numbers: Mark?
  /// The findings so far; no errors.
  let diagnostics: Diagnostics

  /// Reads a content folder and lays the site out; `nil` with an error.
  ///
  /// - Parameters:
  ///   - keepsRecords: whether all records are kept, for questions that the site does not ask; else
  ///     those about persons are only counted, as the site asks for them.
  ///   - checksStyle: whether the rules on how texts read are applied too.
  ///   - memory: has what the parts of an earlier build came to.
  package static func make(
    content: FolderSnapshot, templates: FolderSnapshot, keepsRecords: Bool = false,
    checksStyle: Bool = false, memory: Memory? = nil
  ) -> Outcome<PreparedSite?> {
    var reader = ContentReader(content: content, templates: templates, memory: memory)
    guard let (draft, parsed, words, marks, check) = layOut(&reader, checksStyle: checksStyle)
    else {
      return Outcome(nil, reader.diagnostics)
    }
    let (codebook, settings) = (draft.value.content.codebook, draft.value.content.settings)
    let ledger = reader.readLedger(codebook)
    let crossings = Crossings(
      draft.value.plan, impossible: codebook.impossibleQueries.map(\.query), earlier: ledger.cells,
      schemas: codebook.dataSets)
    let keeping = codebook.dataSets.map { schema in
      keepsRecords || !schema.isSensitive
        ? Dataset.Keeping.records : .crossings(crossings.columns(of: schema))
    }
    let mark = marks?.records(codebook)
    let records = reader.recall(mark.map { .records($0, keeping: keeping) }) {
      $0.readRecords(codebook, keeping: keeping)
    }
    reader.diagnostics.add(records.diagnostics)
    let datasets = records.value
    var diagnostics = check(reader.diagnostics, datasets)
    diagnostics.add(reader.confidentialCopies(draft.value.copies, codebook))
    if !diagnostics.hasErrors { diagnostics.add(draft.value.unusedWords()) }
    guard !diagnostics.hasErrors else { return Outcome(nil, diagnostics) }
    let input = Gate.Input(
      datasets: datasets, facts: codebook.facts,
      policy: DisclosurePolicy(
        threshold: settings.threshold, zeros: settings.zeros, changes: settings.changes),
      impossible: codebook.impossibleQueries, earlier: ledger.cells,
      earlierLeftOut: ledger.leftOut)
    let site = PreparedSite(
      draft: draft.value, input: input, templates: parsed, words: words, datasets: datasets,
      ledger: ledger, marks: marks,
      numbers: mark.flatMap { marks?.numbers(draft.value.plan, records: $0) },
      diagnostics: diagnostics)
    return Outcome(site, diagnostics)
  }

  /// Reads all but the records, and lays the site out; the documents are not kept.
  private static func layOut(
    _ reader: inout ContentReader, checksStyle: Bool
  ) -> LaidOut? {
    guard let sources = reader.read() else { return nil }
    let lint = reader.readLint(sources.site.settings, checksStyle: checksStyle)
    let content = reader.content
    let marks = reader.memory.map {
      SiteMarks(
        $0, content: content, templates: reader.templates, site: sources.site,
        checksStyle: checksStyle)
    }
    let memory = reader.memory
    let (draft, inspections) = SiteDraft.make(sources.site, inspect: lint.inspect) {
      manuscript, language, make in
      memory.recall(
        marks?.document(manuscript.path, in: language).map(StageKey.draft), make)
    }
    return (
      draft, sources.templates, sources.words, marks,
      { found, datasets in
        var all = found
        all.add(draft.diagnostics)
        return lint.filter(all, inspections, draft.value, datasets, content) {
          memory.recall(marks?.words(of: $0).map(StageKey.words), $1)
        }
      }
    )
  }

  /// The laid out site, and what adds the findings of its texts to those of its other files.
  private typealias LaidOut = (
    draft: Outcome<SiteDraft>, templates: Templates, words: [String: [String: String]],
    marks: SiteMarks?,
    check: (Diagnostics, [Dataset]) -> Diagnostics
  )
}
