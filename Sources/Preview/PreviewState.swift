import Diagnostics
import FoundationEssentials
import Publishing

/// What a preview shows at a moment: the last site that could be made, and what was found since.
struct PreviewState: Sendable {
  /// Counts the changes that could be seen.
  let version: Int
  /// Counts those of files that are no pages, such as images: a page that shows one is loaded anew.
  let media: Int
  /// The last site that could be made, by address; `nil` while there has been none.
  let site: ServedSite?
  /// Whether that is the site of the content as it is now.
  let isCurrent: Bool
  /// What was found in the content as it is now.
  let findings: [PreviewFinding]

  /// Before anything was made.
  static let none = PreviewState(version: 0, media: 0, site: nil, isCurrent: false, findings: [])

  /// The same, of a preview that was started so many seconds after another began to count: a page
  /// that stayed open then doesn't take what is new for old.
  static func none(since seconds: Int) -> PreviewState {
    PreviewState(version: seconds, media: seconds, site: nil, isCurrent: false, findings: [])
  }

  /// The state after one more try to make the site; this one, if nothing that can be seen changed.
  func after(_ site: ServedSite?, _ findings: [PreviewFinding]) -> PreviewState {
    let isSame = site.map { $0.files == self.site?.files } ?? true
    if isSame, isCurrent == (site != nil), findings == self.findings { return self }
    let hasNewMedia = site.map { $0.media != self.site?.media } ?? false
    return PreviewState(
      version: version + 1, media: media + (hasNewMedia ? 1 : 0), site: site ?? self.site,
      isCurrent: site != nil, findings: findings)
  }

  /// The state as the script of the pages reads it.
  var json: [UInt8] {
    let told = Told(
      version: version, media: media, current: isCurrent,
      errors: findings.count { $0.severity == Diagnostic.Severity.error.rawValue },
      findings: Array(findings.prefix(Self.limit)), more: max(0, findings.count - Self.limit))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts and whole numbers: there is nothing that can't be written.
    return (try? encoder.encode(told)).map(Array.init) ?? []
  }

  /// How many findings are shown; more help nobody.
  static let limit = 50

  private struct Told: Encodable {
    let version: Int
    let media: Int
    let current: Bool
    let errors: Int
    let findings: [PreviewFinding]
    let more: Int
  }
}
