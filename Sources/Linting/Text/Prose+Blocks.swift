import Diagnostics
import Narrative

extension [MarkdownBlock] {
  /// The runs of words in these blocks, in their order; requests give their captions, links and images
  /// what is not seen of them.
  ///
  /// - Parameter whole: whether all are wanted, or only those that can be a contact detail, a number
  ///   or a place.
  func prose(whole: Bool) -> [Prose] {
    var prose: [Prose] = []
    add(to: &prose, whole)
    return prose
  }

  private func add(to prose: inout [Prose], _ whole: Bool) {
    func add(_ inlines: [MarkdownInline], isLine: Bool = false) {
      if whole || TellTale.isIn(inlines) { prose.append(Prose(inlines, isLine: isLine)) }
      UnseenWords.add(inlines, to: &prose, whole)
    }
    for block in self {
      switch block.kind {
      case .heading(_, let inlines): add(inlines, isLine: true)
      case .paragraph(let inlines): add(inlines)
      case .list(let list): for item in list.items { item.add(to: &prose, whole) }
      case .quote(let blocks): prose += blocks.prose(whole: whole).map(\.withoutKind)
      case .table(let table):
        for cell in table.header + table.rows.joined() { add(cell, isLine: true) }
      case .footnotes(let notes): for note in notes { note.blocks.add(to: &prose, whole) }
      case .code(let info, let text, let location):
        if whole || TellTale.isIn(text) { prose += FencedText(info, text, location).prose }
      case .thematicBreak, .allowance: break
      }
    }
  }
}
