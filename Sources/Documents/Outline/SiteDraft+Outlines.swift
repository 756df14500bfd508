public import Disclosure
import Parallel

extension SiteDraft {
  /// What each page shows where, the page of languages included, which has no figures of its own.
  ///
  /// Of the release only the rows and columns of the tables are used, never a value: the numbers
  /// are read from the finished pages.
  ///
  /// - Parameter address: the only page that is wanted; `nil` for all.
  public func outlines(_ release: Release, of address: String? = nil) -> [PageOutline] {
    var outlines = PageContext.all(of: self, release)
      .filter { address == nil || $0.page.address == address }
      .concurrentMap { OutlineMaker($0).outline() }
    if let first = content.languages.first {
      outlines.append(
        PageOutline(
          address: LanguageChooser.address, words: PrintedWords(Words(first, content.codebook)),
          title: PrintedLine(), shortTitle: PrintedLine(), figures: [], blocks: [], notes: []))
    }
    return outlines
  }
}
