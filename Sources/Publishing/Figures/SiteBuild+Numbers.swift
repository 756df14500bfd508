import Codebook
public import Diagnostics
import Disclosure
import Documents
import Narrative
import Query
import Readback
import Site

extension SiteBuild {
  /// Every number of the site, page by page.
  ///
  /// - Parameter address: a page, if only that is meant; one that the site does not have is an error.
  public func numbers(of address: String? = nil) -> Outcome<SiteNumbers?> {
    if let address, !draft.pages.contains(where: { $0.address == address }) {
      return Outcome(
        nil,
        Diagnostics([
          .error(
            "unknown-page",
            "the site has no such page"
              + Suggestion.choose(address, among: draft.pages.map(\.address).sorted()),
            at: SourceLocation(file: address))
        ]))
    }
    let outlines = Dictionary(
      draft.outlines(release, of: address).map { ($0.address, $0) },
      uniquingKeysWith: { first, _ in first })
    let bytes = Dictionary(
      files.map { ($0.address, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let list = SiteFigureList(draft: draft, release: release)
    let pages = draft.pages.compactMap { page -> SiteNumbers.Page? in
      guard address == nil || page.address == address, page.text.asksForNumbers else { return nil }
      var own = list
      own.add(page.text)
      let printed = bytes[page.address].flatMap(FinishedText.read)?.printed ?? [:]
      let lister = BlockNumbers(draft.content.codebook, release, outlines[page.address])
      return SiteNumbers.Page(
        page: page.address,
        figures: own.figures.filter { $0.id.hasPrefix("n") }.map {
          SiteNumbers.Number($0, printed: printed[$0.id])
        },
        blocks: lister.blocks(of: page.text))
    }
    return Outcome(SiteNumbers(pages: pages))
  }
}

extension SiteNumbers.Number {
  init(_ figure: SiteFigure, printed: String?) {
    self.init(
      id: figure.id, row: nil, column: nil, query: figure.query, value: figure.value,
      printed: printed, records: figure.records, isWithheld: figure.isWithheld,
      isClaim: figure.isClaim, place: figure.location.description)
  }
}

extension FinishedText {
  /// What readers see of the figures, by id.
  fileprivate var printed: [String: String] {
    Dictionary(
      paragraphs.flatMap(\.figures).compactMap { figure in figure.id.map { ($0, figure.text) } },
      uniquingKeysWith: { first, _ in first })
  }
}
