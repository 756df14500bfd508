import Narrative
import Query

/// What the links of a site can lead to.
struct LinkTargets: Sendable {
  private let pages: [PageDraft]
  private let index: PageIndex
  private let files: [String: Set<String>]
  private let unreadable: [String: Set<String>]

  init(_ pages: [PageDraft], _ index: PageIndex, _ content: SiteContent) {
    self.pages = pages
    self.index = index
    files = Dictionary(
      content.languages.map { ($0.tag, $0.files) }, uniquingKeysWith: { $0.union($1) })
    unreadable = Dictionary(
      content.languages.map { ($0.tag, $0.unreadable) }, uniquingKeysWith: { $0.union($1) })
  }

  /// The pages of a document, of which there are several where it is made for each code.
  func pages(of path: String, in language: String) -> [PageDraft] {
    index.positions(of: path, in: language).map { pages[$0] }
  }

  /// Whether a document is there but has an error.
  func isUnreadable(_ path: String, in language: String) -> Bool {
    unreadable[language]?.contains(path) == true
  }

  /// Whether a file that is no document is there.
  func hasFile(_ path: String, in language: String) -> Bool {
    files[language]?.contains(path) == true
  }

  /// The paths of the documents of a language, each once.
  func paths(in language: String) -> [String] {
    Set(pages.filter { $0.language == language }.map(\.path)).sorted()
  }

  /// The paths of the other files of a language.
  func files(in language: String) -> [String] { (files[language] ?? []).sorted() }
}
