import CaseData
import Codebook
public import Diagnostics
package import Disclosure
package import Documents
public import Files
public import Ledger
import Query
public import Remembering
public import Site

/// A site that was made from its content, not yet written.
public struct SiteBuild: Sendable {
  /// How many records of a data set were read, of how many columns.
  public struct Records: Sendable {
    /// The data set.
    public let name: String
    /// Records in its file; `nil` where that would say how few of them are left out.
    public let count: Int?
    /// Columns of its codebook.
    public let columns: Int
    /// Whether they are about persons; the others are registers.
    public let isSensitive: Bool
  }

  /// The files of the output folder.
  public let files: [OutputFile]
  /// The pages of which PDFs are to stand beside them.
  public let printablePages: [PrintablePage]
  /// How many of the files are pages.
  public let pageCount: Int
  /// What was read.
  public let records: [Records]
  /// What this edition prints of the sensitive data sets.
  public let edition: Ledger.Edition
  /// What earlier editions printed.
  public let ledger: Ledger
  /// The site as it was laid out.
  package let draft: SiteDraft
  /// The numbers as the gate let them out.
  package let release: Release

  /// Makes a site: the whole chain from content to pages.
  ///
  /// Two barriers: nothing is counted while the content has errors, and there are no files unless
  /// everything rendered.
  ///
  /// - Parameters:
  ///   - withPDFs: whether pages of the kinds that `site.yml` names link to a PDF.
  ///   - marksSources: whether a comment `source file:line:column` stands before each block of a
  ///     page, for a preview.
  ///   - checksStyle: whether the rules on how texts read are applied, beside those on what would
  ///     give persons away.
  ///   - memory: has what the parts of an earlier build came to; the parts of this one are put there.
  ///   - progress: is told of how many sensitive numbers of a data set it is known that they are
  ///     safe.
  public static func make(
    content: FolderSnapshot, templates: FolderSnapshot, withPDFs: Bool = false,
    marksSources: Bool = false, checksStyle: Bool = false, memory: Memory? = nil,
    progress: (@Sendable (_ dataSet: String, _ safe: Int, _ total: Int) -> Void)? = nil
  ) -> Outcome<SiteBuild?> {
    let counted = CountedSite.make(
      content: content, templates: templates, checksStyle: checksStyle, memory: memory,
      progress: progress)
    guard let site = counted.value else { return Outcome(nil, counted.diagnostics) }
    var diagnostics = counted.diagnostics
    diagnostics.add(MostlyWithheld(site.prepared, site.release).check())
    diagnostics.add(site.draft.checkClaims(site.release))
    guard !diagnostics.hasErrors else { return Outcome(nil, diagnostics) }

    let marks = site.prepared.marks?.pages(
      of: site.draft, site.release, options: ["\(withPDFs)", "\(marksSources)"])
    let pages = site.draft.render(
      site.release, withPDFs: withPDFs, marksSources: marksSources,
      recall: { memory.recall(marks?.document($0.address), $1) },
      { document in
        memory.recall(marks?.rendered(document.address)) {
          RenderedPage(
            document, site.prepared.templates,
            words: site.prepared.words[document.language] ?? [:])
        }
      })
    var files: [OutputFile] = []
    for page in pages {
      diagnostics.add(page.files.diagnostics)
      files += page.files.value
    }
    for copy in site.draft.copies {
      guard let bytes = content[copy.address] else {
        diagnostics.add(ContentReader.unreadable("\(ContentReader.contentFolder)/\(copy.address)"))
        continue
      }
      files.append(OutputFile(address: copy.address, bytes: bytes))
    }
    diagnostics.add(duplicateAddresses(files.map(\.address) + pages.compactMap(\.pdfAddress)))
    guard !diagnostics.hasErrors else { return Outcome(nil, diagnostics) }

    let written = WrittenSite(
      files, draft: site.draft, release: site.release, folder: "output"
    ) { memory.recall(marks?.readBack($0), $1) }
    let proof = prove(written, site.prepared, memory)
    let (index, list) = proof.value
    files.append(OutputFile(address: PublishedIndex.address, bytes: list))
    diagnostics.add(proof.diagnostics)
    guard !diagnostics.hasErrors else { return Outcome(nil, diagnostics) }
    return Outcome(
      SiteBuild(
        files: files,
        printablePages: site.draft.printablePages(
          pages, files, site.prepared.templates),
        pageCount: pages.count,
        records: site.prepared.datasets.map {
          Records(
            name: $0.schema.name,
            count: site.release.records[$0.schema.name]?.leftOut.isWithheld == true
              ? nil : $0.recordCount,
            columns: $0.schema.columns.count, isSensitive: $0.schema.isSensitive)
        }, edition: index.edition, ledger: site.prepared.ledger, draft: site.draft,
        release: site.release),
      diagnostics)
  }

  /// The list of all numbers with its bytes, and the proof that neither it nor a page gives anybody away.
  private static func prove(
    _ written: WrittenSite, _ site: PreparedSite, _ memory: Memory?
  ) -> Outcome<(index: PublishedIndex, bytes: [UInt8])> {
    // The same numbers can be read with a finding and without one.
    let isReadable = written.printed.diagnostics.isEmpty
    return memory.recall(
      isReadable
        ? site.numbers.map { StageKey.proof($0, printed: written.printed.value) } : nil,
      isKept: \.diagnostics.isEmpty
    ) {
      let index = written.index
      let bytes = index.bytes
      return Outcome((index, bytes), written.audit(site.input, list: bytes).diagnostics)
    }
  }

  /// Two files for one address: a file of the content that has the name of a page or a download.
  private static func duplicateAddresses(_ addresses: [String]) -> Diagnostics {
    var diagnostics = Diagnostics()
    var seen: Set<String> = [PublishedIndex.address]
    for address in addresses where !seen.insert(address.lowercased()).inserted {
      diagnostics.error(
        "duplicate-address",
        "the site makes a file of this name itself; rename the one in the content",
        at: SourceLocation(file: "\(ContentReader.contentFolder)/\(address)"))
    }
    return diagnostics
  }
}
