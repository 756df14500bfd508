import Diagnostics
import Localization
import Narrative

/// Checks the blocks of a page that name something of the site: kinds of documents and of call-outs.
struct BlockCheck {
  private let page: PageDraft
  private let kinds: [String]
  private let callouts: [String]
  private static let prefix = "interface.callout_"

  init(_ page: PageDraft, _ pages: [PageDraft], _ content: SiteContent) {
    self.page = page
    kinds = Set(pages.filter { $0.language == page.language }.map(\.kind)).sorted()
    let language = content.languages.first { $0.tag == page.language }
    callouts = (language?.catalogue.keys ?? []).filter { $0.hasPrefix(Self.prefix) }
      .map { String($0.dropFirst(Self.prefix.count)) }
  }

  func check() -> Diagnostics {
    var diagnostics = Diagnostics()
    for block in page.text.blocks { visit(block, &diagnostics) }
    return diagnostics
  }

  private func visit(_ block: TextBlock, _ diagnostics: inout Diagnostics) {
    switch block {
    case .documents(let kind, let location) where !kinds.contains(kind):
      diagnostics.error(
        "unknown-kind",
        "no document is of the kind '\(kind)'\(Suggestion.didYouMean(kind, among: kinds))",
        at: location)
    case .callout(let kind, _, let location) where !callouts.contains(kind):
      diagnostics.error(
        "unknown-callout",
        "the catalogue has no '\(Self.prefix)\(kind)'"
          + Suggestion.didYouMean(kind, among: callouts.sorted()),
        at: location)
    default: break
    }
    for child in block.children { visit(child, &diagnostics) }
  }
}
