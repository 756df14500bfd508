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

  /// A comment is about the block that follows it in the file, up to the one after that.
  private static func collect(
    _ blocks: [MarkdownBlock], end: Int, _ file: String, _ scopes: inout [ScopedAllowance]
  ) {
    var waiting: [Allowance] = []
    let units = units(of: blocks)
    for (index, unit) in units.enumerated() {
      let next = units.dropFirst(index + 1).first { !unit.isCaption(of: $0) }?.start ?? end
      if case .allowance(let allowance)? = unit.block?.kind {
        waiting.append(allowance)
        continue
      }
      switch unit.block?.kind {
      case .list(let list):
        for (number, item) in list.items.enumerated() {
          let following = list.items.dropFirst(number + 1).first?.first?.location.line
          collect(item, end: following ?? next, file, &scopes)
        }
      case .quote(let blocks): collect(blocks, end: next, file, &scopes)
      case nil: collect(unit.note, end: next, file, &scopes)
      default: break
      }
      for allowance in waiting {
        scopes.append(
          ScopedAllowance(
            allowance: allowance, file: file, lines: unit.start..<max(unit.start + 1, next)))
      }
      waiting = []
    }
    // Nothing follows: it is about nothing, which will be said.
    for allowance in waiting {
      scopes.append(ScopedAllowance(allowance: allowance, file: file, lines: 0..<0))
    }
  }

  /// A block, or a footnote, which the parser puts behind all blocks wherever it stands.
  private struct Unit {
    let start: Int
    let block: MarkdownBlock?
    var note: [MarkdownBlock] = []

    /// Whether this is the caption of a table.
    func isCaption(of other: Unit) -> Bool {
      guard case .paragraph(let inlines)? = block?.kind, case .table? = other.block?.kind,
        case .text(let words)? = inlines.first?.kind
      else { return false }
      return words.hasPrefix("Table: ")
    }
  }

  private static func units(of blocks: [MarkdownBlock]) -> [Unit] {
    var units: [Unit] = []
    for block in blocks {
      if case .footnotes(let notes) = block.kind {
        units += notes.compactMap { note in
          note.blocks.first?.location.line.map { Unit(start: $0, block: nil, note: note.blocks) }
        }
      } else {
        units.append(Unit(start: block.location.line ?? 1, block: block))
      }
    }
    return units.sorted { $0.start < $1.start }
  }

  /// Whether it holds for a finding.
  func covers(_ finding: Diagnostic) -> Bool {
    guard finding.severity == .warning, finding.id == allowance.rule, finding.location.file == file
    else { return false }
    guard let lines else { return true }
    return finding.location.line.map(lines.contains) ?? false
  }
}
