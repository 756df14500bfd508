import Diagnostics
import Narrative
import Parallel
import Query

/// Where each relative link of each page leads.
struct LinkTable: Sendable {
  /// The `href` of each link as written, by the address of its page.
  private let hrefs: [String: [String: String]]
  let copies: [SiteDraft.Copy]

  /// The `href` of a link as written.
  func href(_ destination: String, on page: String) -> String {
    hrefs[page]?[destination] ?? destination
  }

  static func make(
    _ pages: [PageDraft], _ index: PageIndex, _ content: SiteContent
  ) -> Outcome<LinkTable> {
    let targets = LinkTargets(pages, index, content)
    let resolved = pages.concurrentMap { page in
      var resolver = LinkResolver(page, targets)
      page.text.forEachLine { resolver.visit($0) }
      return resolver.links
    }
    var hrefs: [String: [String: String]] = [:]
    var copies: Set<SiteDraft.Copy> = []
    var diagnostics = Diagnostics()
    for (page, links) in zip(pages, resolved) {
      diagnostics.add(links.diagnostics)
      copies.formUnion(links.copies)
      if !links.hrefs.isEmpty { hrefs[page.address] = links.hrefs }
    }
    return Outcome(
      LinkTable(hrefs: hrefs, copies: copies.sorted { $0.address < $1.address }), diagnostics)
  }
}
