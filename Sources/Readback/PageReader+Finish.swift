import Diagnostics
import Documents

extension PageReader {
  /// What can only be said of the page as a whole.
  mutating func finish() {
    reportMissing()
    checkTitle()
    checkContents()
  }

  private mutating func reportMissing() {
    for part in [PageOutline.Figure.Part.title, .summary, .text] {
      let all = page.figures.filter { $0.part == part }
      let missing = all.filter { figures[$0.id] != nil }
      // A template may show no title or no summary, but not a part of it.
      if part != .text, missing.count == all.count { continue }
      for figure in missing {
        report(.unreadable("the page lacks its figure '\(figure.id)'", line: nil))
      }
    }
    for block in page.blocks where blocks[block.id] != nil {
      report(.unreadable("the page lacks its '\(block.id)'", line: nil))
    }
  }

  /// The title that browsers show and the one on the page say the same.
  private mutating func checkTitle() {
    let shown = page.figures.filter { $0.part == .title }.compactMap { found[$0.id] }
    guard let plainTitle, shown.count == plainTitle.count, shown != plainTitle else { return }
    report(.unreadable("the title of the window and that of the page differ", line: nil))
  }

  /// The list of contents repeats the headings.
  private mutating func checkContents() {
    for (id, link) in contents {
      let figures =
        headings[id]?.all { $0.hasClass("figure") || $0.hasClass("withheld") }.map(\.text) ?? []
      guard !link.text.contains(inOrder: figures) else { continue }
      report(.unreadable("the list of contents and the heading differ", line: link.line))
    }
  }
}

extension String {
  /// Whether the texts stand in this one, each behind the one before.
  fileprivate func contains(inOrder texts: [String]) -> Bool {
    var rest = self[...]
    for text in texts {
      guard let place = rest.firstRange(of: text) else { return false }
      rest = rest[place.upperBound...]
    }
    return true
  }
}
