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
  private let folder: String

  /// Reads files back.
  ///
  /// - Parameters:
  ///   - release: which rows and columns the tables have; no number is taken from it.
  ///   - folder: the folder that messages name.
  ///   - recall: is given the address of a page and what reads it, and may have that from an earlier
  ///     time.
  init(
    _ files: [OutputFile], draft: SiteDraft, release: Release, folder: String,
    recall: @Sendable (String, () -> ReadPage) -> ReadPage = { _, read in read() }
  ) {
    self.draft = draft
    self.release = release
    self.folder = folder
    let files = Dictionary(
      files.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    printed = Readback.numbers(
      outlines: draft.outlines(release), folder: folder, recall: recall,
      file: { files[$0]?.bytes })
  }

  /// The list of all numbers, with the files that print them.
  var index: PublishedIndex {
    PublishedIndex(
      release, printed: printed.value, leftOutThresholds: draft.leftOutThresholds,
      codebook: draft.content.codebook, settings: draft.content.settings)
  }

  /// Proves that what was read gives nobody away.
  ///
  /// - Parameter list: the list of all numbers as it stands in its file: a page may withhold a share
  ///   of which the list says the denominator.
  func audit(_ input: Gate.Input, list: [UInt8]?) -> Outcome<AuditReport> {
    let read = read(list)
    let audit = Gate.audit(read.value, draft.plan, input)
    return Outcome(audit.value, findings(read, audit.diagnostics))
  }

  /// The same, with the proof.
  func certificate(_ input: Gate.Input, list: [UInt8]?) -> Outcome<Certificate> {
    let read = read(list)
    let proof = Gate.certificate(read.value, draft.plan, input)
    return Outcome(proof.value, findings(read, proof.diagnostics))
  }

  /// What was found in reading and by the gate, which knows the files by their paths below the folder.
  private func findings(_ read: Outcome<[PrintedNumber]>, _ audit: Diagnostics) -> Diagnostics {
    let files = Set(read.value.map(\.file))
    let found = audit.all.map { finding in
      files.contains(finding.location.file)
        ? Diagnostic(
          finding.severity, finding.id, finding.text,
          at: SourceLocation(file: "\(folder)/\(finding.location.file)"))
        : finding
    }
    return Diagnostics(read.diagnostics.all + found)
  }

  private func read(_ list: [UInt8]?) -> Outcome<[PrintedNumber]> {
    guard let list else { return printed }
    let listed = index.numbers(in: list, folder: folder)
    return Outcome(
      printed.value + listed.value,
      Diagnostics(printed.diagnostics.all + listed.diagnostics.all))
  }
}
