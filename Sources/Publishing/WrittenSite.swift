import Diagnostics
import Disclosure
import Documents
import Readback
import Site

/// The files of a site, and the numbers that were read back from them.
struct WrittenSite {
  /// Every number that stands in a file.
  let printed: Outcome<[PrintedNumber]>
  private let draft: SiteDraft

  /// Reads files back.
  ///
  /// - Parameters:
  ///   - release: which rows and columns the tables have; no number is taken from it.
  ///   - folder: the folder that messages name.
  init(_ files: [OutputFile], draft: SiteDraft, release: Release, folder: String) {
    self.draft = draft
    printed = Readback.numbers(
      in: Dictionary(files.map { ($0.address, $0.bytes) }, uniquingKeysWith: { first, _ in first }),
      outlines: draft.outlines(release), folder: folder)
  }

  /// Proves that what was read gives nobody away.
  func audit(_ input: Gate.Input) -> Outcome<AuditReport> {
    let audit = Gate.audit(printed.value, draft.plan, input)
    return Outcome(audit.value, Diagnostics(printed.diagnostics.all + audit.diagnostics.all))
  }
}
