import Codebook
import Diagnostics
import LocatedYAML

extension SiteDraft {
  /// Kinds that `site.yml` wants PDFs of and that no document is of.
  static func unknownPDFKinds(_ content: SiteContent, _ pages: [PageDraft]) -> Diagnostics {
    var diagnostics = Diagnostics()
    // What kind a document with an error is of is not known.
    guard content.languages.allSatisfy(\.unreadable.isEmpty) else { return diagnostics }
    let known = Set(pages.map(\.kind)).sorted()
    for node in content.settings.pdfKinds {
      let kind = node.text ?? ""
      guard !known.contains(kind) else { continue }
      diagnostics.error(
        "unknown-kind",
        "no document is of the kind '\(kind)'\(Suggestion.choose(kind, among: known))",
        at: node.location)
    }
    return diagnostics
  }
}
