import Diagnostics
import Publishing
import Site

/// The files of a site that was made, by their addresses.
struct ServedSite: Sendable {
  /// What each address holds.
  let files: [String: [UInt8]]
  private let build: SiteBuild?
  init(_ site: SiteBuild) {
    build = site
    files = Dictionary(site.files.map { ($0.address, $0.bytes) }) { first, _ in first }
  }

  init(files: [String: [UInt8]]) {
    self.files = files
    build = nil
  }

  /// The numbers of a page.
  func figures(of address: String) -> [SiteFigure] { build?.figures(of: address) ?? [] }

  /// The tables and charts of a page with their numbers.
  func blocks(of address: String) -> [SiteNumbers.Block] {
    build?.numbers(of: address).value?.pages.first?.blocks ?? []
  }

  /// The files that pages show and that are copied from the content as they are.
  var media: [String: [UInt8]] {
    files.filter { !["html", "csv", "json"].contains(MediaType.suffix(of: $0.key)) }
  }

  /// The addresses of the pages, in order.
  var pages: [String] { files.keys.filter { MediaType.suffix(of: $0) == "html" }.sorted() }

  /// The address that a path of a request means: a folder means its `index.html`.
  func address(of path: String) -> String? {
    let path = String(path.drop { $0 == "/" })
    if files[path] != nil { return path }
    let index = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path + "/index.html"
    return files[index] == nil ? nil : index
  }
}
