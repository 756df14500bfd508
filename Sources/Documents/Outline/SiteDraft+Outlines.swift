public import Disclosure
import Parallel

extension SiteDraft {
  /// What each page shows where, the page of languages included, which has no figures of its own.
  ///
  /// Of the release only the rows and columns of the tables are used, never a value: the numbers
  /// are read from the finished pages.
  public func outlines(_ release: Release) -> [PageOutline] {
    var outlines = PageContext.all(of: self, release).concurrentMap { OutlineMaker($0).outline() }
    if let first = content.languages.first {
      outlines.append(
        PageOutline(
          address: LanguageChooser.address, words: PrintedWords(Words(first, content.codebook)),
          title: PrintedLine(), shortTitle: PrintedLine(), figures: [], blocks: [], notes: []))
    }
    return outlines
  }
}
