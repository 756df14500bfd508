import CGumbo

/// Collects the runs of words of a page in which figures stand.
struct ParagraphWalk {
  private(set) var paragraphs: [FinishedText.Paragraph] = []
  private var words = ""
  private var figures: [FinishedText.Figure] = []
  private var line = 0

  /// What stands within a run; anything else begins a new one. A term and its definition are one.
  private static let inline: [GumboTag] = [
    GUMBO_TAG_A, GUMBO_TAG_ABBR, GUMBO_TAG_B, GUMBO_TAG_CITE, GUMBO_TAG_CODE, GUMBO_TAG_DATA,
    GUMBO_TAG_DEL, GUMBO_TAG_EM, GUMBO_TAG_I, GUMBO_TAG_MARK, GUMBO_TAG_Q, GUMBO_TAG_SMALL,
    GUMBO_TAG_SPAN, GUMBO_TAG_STRONG, GUMBO_TAG_SUB, GUMBO_TAG_TIME, GUMBO_TAG_DT, GUMBO_TAG_DD,
  ]
  /// What has no words of the text in it.
  private static let silent: [GumboTag] = [
    GUMBO_TAG_HEAD, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_SVG, GUMBO_TAG_SUP, GUMBO_TAG_NAV,
  ]

  mutating func read(_ root: HTMLNode) {
    walk(root)
    end()
  }

  private mutating func walk(_ node: HTMLNode) {
    for child in node.children {
      if let text = child.ownText {
        begin(child)
        words += text
      } else if let figure = figure(child) {
        begin(child)
        words.append(FinishedText.sign)
        figures.append(figure)
      } else if Self.silent.contains(child.tag) || child.hasClass("base") {
        // The counts beside a large figure say it a second time.
        continue
      } else if Self.inline.contains(child.tag) || child.tag == GUMBO_TAG_BR {
        if [GUMBO_TAG_BR, GUMBO_TAG_DT, GUMBO_TAG_DD].contains(child.tag) { words += " " }
        walk(child)
      } else {
        end()
        walk(child)
        end()
      }
    }
  }

  private func figure(_ node: HTMLNode) -> FinishedText.Figure? {
    let isWithheld = node.tag == GUMBO_TAG_SPAN && node.hasClass("withheld")
    guard isWithheld || node.tag == GUMBO_TAG_DATA && node.hasClass("figure") else { return nil }
    return FinishedText.Figure(
      id: node.attribute("id"), value: isWithheld ? nil : node.attribute("value"), text: node.text)
  }

  private mutating func begin(_ node: HTMLNode) {
    if words.allSatisfy(\.isWhitespace) { line = node.line }
  }

  private mutating func end() {
    if figures.contains(where: { $0.id != nil }) {
      let text = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      paragraphs.append(FinishedText.Paragraph(text: text, figures: figures, line: line))
    }
    words = ""
    figures = []
  }
}
