import Diagnostics
public import Narrative

/// An allowance, and where it holds.
public struct ScopedAllowance: Sendable {
  /// What the author says.
  let allowance: Allowance
  /// The file.
  let file: String
  /// The lines; `nil` for all of them.
  let lines: Range<Int>?

  /// What the front matter of a document and the comments in its text allow.
  public static func all(
    in blocks: [MarkdownBlock], of file: String, matter: [Allowance] = []
  ) -> [ScopedAllowance] {
    var scopes = matter.map { ScopedAllowance(allowance: $0, file: file, lines: nil) }
    collect(blocks, end: .max, file, &scopes)
    return scopes
  }

  /// What the settings of the site allow for a file.
  public static func wholeFile(_ file: String, _ allowance: Allowance) -> ScopedAllowance {
    ScopedAllowance(allowance: allowance, file: file, lines: nil)
  }

  /// A comment is about the next block, up to the one after that.
  private static func collect(
    _ blocks: [MarkdownBlock], end: Int, _ file: String, _ scopes: inout [ScopedAllowance]
  ) {
    var waiting: [Allowance] = []
    for (index, block) in blocks.enumerated() {
      let start = block.location.line ?? 1
      let next = index + 1 < blocks.count ? blocks[index + 1].location.line ?? end : end
      switch block.kind {
      case .allowance(let allowance):
        waiting.append(allowance)
        continue
      case .list(let list):
        for (number, item) in list.items.enumerated() {
          let following = list.items.dropFirst(number + 1).first?.first?.location.line
          collect(item, end: following ?? next, file, &scopes)
        }
      case .quote(let blocks): collect(blocks, end: next, file, &scopes)
      default: break
      }
      for allowance in waiting {
        scopes.append(
          ScopedAllowance(allowance: allowance, file: file, lines: start..<max(start + 1, next)))
      }
      waiting = []
    }
    // Nothing follows: it is about nothing, which will be said.
    for allowance in waiting {
      scopes.append(ScopedAllowance(allowance: allowance, file: file, lines: 0..<0))
    }
  }

  /// Whether it holds for a finding.
  func covers(_ finding: Diagnostic) -> Bool {
    guard finding.severity == .warning, finding.id == allowance.rule, finding.location.file == file
    else { return false }
    guard let lines else { return true }
    return finding.location.line.map(lines.contains) ?? false
  }
}
