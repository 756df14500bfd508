import Diagnostics
import Disclosure
import Documents
import Ledger
import Readback
import Site

/// The files of a site, and the numbers that were read back from them.
struct WrittenSite {
  /// Every number that stands in a file.
  let printed: Outcome<[PrintedNumber]>
  let draft: SiteDraft
  let release: Release

  /// Reads files back.
  ///
  /// - Parameters:
  ///   - release: which rows and columns the tables have; no number is taken from it.
  ///   - folder: the folder that messages name.
  init(_ files: [OutputFile], draft: SiteDraft, release: Release, folder: String) {
    self.draft = draft
    self.release = release
    printed = Readback.numbers(
      in: Dictionary(files.map { ($0.address, $0.bytes) }, uniquingKeysWith: { first, _ in first }),
      outlines: draft.outlines(release), folder: folder)
  }

  /// The list of all numbers, with the files that print them.
  var index: PublishedIndex {
    PublishedIndex(
      release, printed: printed.value, leftOutThresholds: draft.leftOutThresholds,
      codebook: draft.content.codebook, settings: draft.content.settings)
  }

  /// Proves that what was read gives nobody away.
  func audit(_ input: Gate.Input) -> Outcome<AuditReport> {
    let audit = Gate.audit(printed.value, draft.plan, input)
    return Outcome(audit.value, Diagnostics(printed.diagnostics.all + audit.diagnostics.all))
  }

  /// The same, with the proof.
  func certificate(_ input: Gate.Input) -> Outcome<Certificate> {
    let proof = Gate.certificate(printed.value, draft.plan, input)
    return Outcome(proof.value, Diagnostics(printed.diagnostics.all + proof.diagnostics.all))
  }
}
