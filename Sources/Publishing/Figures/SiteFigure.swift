import Codebook
public import Diagnostics
import Disclosure
import Documents
import Narrative
import Query

/// A number of a made site: what it counts, what is printed, and where it was asked for.
///
/// It holds nothing that the page doesn't say too.
public struct SiteFigure: Sendable, Equatable {
  /// The id of its element in the page; a table or a chart is one element with many numbers.
  public let id: String
  /// The question in the words of figures; of a table, what all its cells together are about.
  public let query: String
  /// What is printed, before it is written in a language: `850`, `530/850`, an amount with its
  /// decimals; `nil` when it is withheld, and for a table.
  public let value: String?
  /// From how many records it comes, as far as that is printed anywhere.
  public let records: Int?
  /// Of a share: how many of `records` are the part.
  public let part: Int?
  /// Whether it is withheld; of a table, whether all of it is.
  public let isWithheld: Bool
  /// Whether the author wrote the number, and the build held it against the data.
  public let isClaim: Bool
  /// Where it is asked for.
  public let location: SourceLocation
}

extension SiteBuild {
  /// The numbers of a page, in the order of its text; those of the summary and the title included.
  ///
  /// - Parameter address: the page's path below the output folder; none are found elsewhere.
  public func figures(of address: String) -> [SiteFigure] {
    guard let page = draft.pages.first(where: { $0.address == address }) else { return [] }
    var list = SiteFigureList(draft: draft, release: release)
    list.add(page.text)
    return list.figures
  }
}
