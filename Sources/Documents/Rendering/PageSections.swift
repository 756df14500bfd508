import Diagnostics
import Narrative

/// The text of a page cut at its level-2 headings.
struct PageSections {
  struct Section {
    let id: String
    let title: [TextInline]
    /// Where its heading stands.
    let location: SourceLocation
    var blocks: [TextBlock] = []

    /// The blocks before the first heading of level 3, and those below each.
    var parts: (lead: [TextBlock], parts: [[TextBlock]]) {
      var lead: [TextBlock] = []
      var parts: [[TextBlock]] = []
      for block in blocks {
        if case .heading(3, _, _) = block.kind {
          parts.append([block])
        } else if parts.isEmpty {
          lead.append(block)
        } else {
          parts[parts.count - 1].append(block)
        }
      }
      return (lead, parts)
    }
  }

  private(set) var lead: [TextBlock] = []
  private(set) var sections: [Section] = []
  private(set) var footnotes: [TextBlock] = []

  init(_ blocks: [TextBlock]) {
    for block in blocks {
      switch block.kind {
      case .heading(2, let id, let title):
        sections.append(Section(id: id, title: title, location: block.location))
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
