import Diagnostics
import Narrative
import Query

/// Where each relative link of each page leads.
struct LinkTable: Sendable {
  /// A link as written, on the page at an address.
  struct Key: Hashable, Sendable {
    let page: String
    let destination: String
  }

  private(set) var hrefs: [Key: String] = [:]
  private(set) var copies: [SiteDraft.Copy] = []

  /// The `href` of a link as written.
  func href(_ destination: String, on page: String) -> String {
    hrefs[Key(page: page, destination: destination)] ?? destination
  }

  static func make(_ pages: [PageDraft], _ content: SiteContent) -> Outcome<LinkTable> {
    var resolver = LinkResolver(pages, content)
    for page in pages {
      page.text.forEachLine { resolver.visit($0, on: page) }
    }
    return Outcome(
      LinkTable(hrefs: resolver.hrefs, copies: resolver.copies.sorted { $0.address < $1.address }),
      resolver.diagnostics)
  }
}
