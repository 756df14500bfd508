import Diagnostics
import Documents
import Files

/// The texts and catalogues of a site, laid out to see how they stand to each other; the records are
/// not read.
struct TranslatedTexts {
  let site: SiteContent
  let draft: SiteDraft

  /// Reads them; `nil` when a file is missing that all need. What is wrong with texts is for 'check' to
  /// say: how they stand to each other is all the same, so that only errors of reading are given.
  static func read(
    content: FolderSnapshot, templates: FolderSnapshot
  ) -> Outcome<TranslatedTexts?> {
    var reader = ContentReader(content: content, templates: templates)
    guard let sources = reader.read() else { return Outcome(nil, reader.diagnostics) }
    let draft = SiteDraft.make(sources.site) { _, _, _ in }.draft.value
    return Outcome(
      TranslatedTexts(site: sources.site, draft: draft),
      Diagnostics(reader.diagnostics.all.filter { $0.severity == .error }))
  }
}
