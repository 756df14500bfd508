import Codebook
import Diagnostics
import Disclosure
import Narrative
import Query

/// What the rendering of one page needs to know.
///
/// It is handed on for every word of a page; to copy its values each time would take longer than to
/// write the word.
final class PageContext: Sendable {
  let draft: SiteDraft
  let page: PageDraft
  let release: Release
  let words: Words
  /// Whether a comment before each block says where it stands in the content.
  private let marksSources: Bool

  init(
    draft: SiteDraft, page: PageDraft, release: Release, words: Words, marksSources: Bool = false
  ) {
    self.draft = draft
    self.page = page
    self.release = release
    self.words = words
    self.marksSources = marksSources
  }

  var codebook: Codebook { draft.content.codebook }
  var settings: SiteSettings { draft.content.settings }

  /// The label of the code that the page is about.
  var place: String? {
    if case .code(let list, let index) = page.subject { words.code(index, of: list) } else { nil }
  }

  /// Whether what a data set gives has to be marked as demonstration data.
  func isDemonstration(_ dataSet: String) -> Bool {
    settings.isDemonstration && codebook.dataSet(dataSet)?.isDemonstration != false
  }

  /// The context of every page of a site.
  static func all(
    of draft: SiteDraft, _ release: Release, marksSources: Bool = false
  ) -> [PageContext] {
    let words = Dictionary(
      draft.content.languages.map { ($0.tag, Words($0, draft.content.codebook)) },
      uniquingKeysWith: { first, _ in first })
    return draft.pages.compactMap { page in
      words[page.language].map {
        PageContext(
          draft: draft, page: page, release: release, words: $0, marksSources: marksSources)
      }
    }
  }

  /// Says where what follows stands, for a preview: a comment changes nothing about how a page looks.
  func markSource(_ location: SourceLocation, in html: inout HTML) {
    guard marksSources else { return }
    html.add("<!--source ")
    // Escaped, no name can end the comment.
    html.add(text: location.description)
    html.add("-->")
  }

  /// What writes a table that the page asks for.
  func table(_ request: TableRequest) -> TableRenderer? {
    release.table(request.query).map { TableRenderer(self, $0, request) }
  }

  /// The context of a page of another language, to write its title in a list.
  func inItsLanguage(_ other: PageDraft) -> PageContext? {
    draft.content.languages.first { $0.tag == other.language }.map {
      PageContext(
        draft: draft, page: other, release: release, words: Words($0, draft.content.codebook))
    }
  }

  /// The same context for another page of the language, to write its title in a list.
  func about(_ other: PageDraft) -> PageContext {
    PageContext(draft: draft, page: other, release: release, words: words)
  }
}
