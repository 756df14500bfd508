import Narrative
import Query

/// The pages of a site by language and path, so that no page is looked for among all.
struct PageIndex: Sendable {
  private struct Key: Hashable {
    let language: String
    let path: String
  }

  private let positions: [Key: [Int]]

  init(_ pages: [PageDraft]) {
    positions = Dictionary(grouping: pages.indices) {
      Key(language: pages[$0].language, path: pages[$0].path)
    }
  }

  /// Where the pages of a document stand among all; more than one where it is made for each code.
  func positions(of path: String, in language: String) -> [Int] {
    positions[Key(language: language, path: path)] ?? []
  }
}

extension SiteDraft {
  /// The first page of a document.
  func page(_ path: String, in language: String) -> PageDraft? {
    index.positions(of: path, in: language).first.map { pages[$0] }
  }

  /// The same document for the same subject in another language.
  func translation(of page: PageDraft, in language: String) -> PageDraft? {
    index.positions(of: page.path, in: language).first { pages[$0].subject == page.subject }
      .map { pages[$0] }
  }
}
