public import Diagnostics
import Disclosure
public import Files
import Ledger
public import Site

/// What an output folder says, held against its content and against what it gives away.
public struct SiteAudit: Sendable {
  /// What was looked at, in one line.
  public let summary: DiagnosticText
  /// The proof as the bytes of a file, when it was asked for.
  public let certificate: [UInt8]?

  /// Reads the files of an output folder back and audits them.
  ///
  /// The pages are known from the content; what stands on them is taken from the files alone.
  ///
  /// - Parameters:
  ///   - output: the files of the output folder.
  ///   - folder: the output folder as messages name it.
  ///   - isProved: whether a certificate is to be made.
  public static func make(
    content: FolderSnapshot, templates: FolderSnapshot, output: [OutputFile], folder: String,
    isProved: Bool
  ) -> Outcome<SiteAudit?> {
    let counted = CountedSite.make(content: content, templates: templates)
    guard let site = counted.value else { return Outcome(nil, counted.diagnostics) }
    var diagnostics = counted.diagnostics
    let written = WrittenSite(output, draft: site.draft, release: site.release, folder: folder)
    let list = output.first { $0.address == PublishedIndex.address }?.bytes
    let report: AuditReport
    var certificate: [UInt8]?
    if isProved {
      let proof = written.certificate(site.prepared.input, list: list)
      diagnostics.add(proof.diagnostics)
      report = proof.value.report
      certificate = CertificateFile(proof.value).bytes
    } else {
      let audit = written.audit(site.prepared.input, list: list)
      diagnostics.add(audit.diagnostics)
      report = audit.value
    }
    diagnostics.add(written.staleNumbers(folder))
    diagnostics.add(staleIndex(written.index, list, folder))
    return Outcome(
      SiteAudit(summary: report.summary, certificate: certificate),
      diagnostics)
  }

  private static func staleIndex(
    _ index: PublishedIndex, _ bytes: [UInt8]?, _ folder: String
  ) -> Diagnostics {
    guard bytes != index.bytes else { return Diagnostics() }
    let message: DiagnosticText =
      switch bytes.map(index.differences) {
      case nil: "the list of all numbers is not there"
      case nil?: "this is not the list of all numbers"
      case 0??: "this is not as the content and the pages have it"
      case 1??: "a number is not as the pages print it"
      case let count??: "\(count) numbers are not as the pages print them"
      }
    return Diagnostics([
      .error(
        "stale-index", "\(message); build the site again",
        at: SourceLocation(file: "\(folder)/\(PublishedIndex.address)"))
    ])
  }
}

extension AuditReport {
  /// One line: "12 numbers read in 2 files; cases: …".
  fileprivate var summary: DiagnosticText {
    let read: DiagnosticText = "\(readCount) numbers read in \(fileCount) files"
    return parts.reduce(read) { before, part in
      """
      \(before); \(part.dataSet): \(part.cellCount) distinct numbers, \(part.withheldCount) withheld, \
      \(part.sensitiveCount) that may not be given away: none can be placed within less than its \
      threshold
      """
    }
  }
}
