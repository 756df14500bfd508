import Narrative

/// The text of a page cut at its level-2 headings.
struct PageSections {
  struct Section {
    let id: String
    let title: [TextInline]
    var blocks: [TextBlock] = []
  }

  private(set) var lead: [TextBlock] = []
  private(set) var sections: [Section] = []
  private(set) var footnotes: [TextBlock] = []

  init(_ blocks: [TextBlock]) {
    for block in blocks {
      switch block {
      case .heading(2, let id, let title): sections.append(Section(id: id, title: title))
      case .footnotes: footnotes.append(block)
      default:
        if sections.isEmpty {
          lead.append(block)
        } else {
          sections[sections.count - 1].blocks.append(block)
        }
      }
    }
  }
}
