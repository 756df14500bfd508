import Narrative
import Query

extension SiteDraft {
  /// The strictest threshold of the documents that say how many records a data set leaves out.
  public var leftOutThresholds: [String: Int] {
    var thresholds: [String: Int] = [:]
    for page in pages {
      for case .leftOut(let name) in page.text.figures.map(\.figure.query) {
        thresholds[name] = max(thresholds[name] ?? 0, page.threshold)
      }
    }
    return thresholds
  }
}
