import CGumbo
import Diagnostics
import Documents

extension PageReader {
  /// What is known of the place at hand.
  struct Surroundings {
    var isMain = false
    var isNavigation = false
    /// Whether a table or chart is around it that was asked for.
    var isBlock = false
  }

  mutating func walk(_ node: HTMLNode, _ surroundings: Surroundings) {
    guard node.isElement else {
      if !surroundings.isMain, !surroundings.isNavigation { readLoose(node) }
      return
    }
    var around = surroundings
    switch node.tag {
    case GUMBO_TAG_STYLE, GUMBO_TAG_SCRIPT: return
    case GUMBO_TAG_TITLE:
      if node.parent?.tag == GUMBO_TAG_HEAD { readTitle(node) }
      return
    case GUMBO_TAG_MAIN: around.isMain = true
    case GUMBO_TAG_NAV: around.isNavigation = true
    case GUMBO_TAG_A: if around.isNavigation { readLink(node) }
    default: break
    }
    if let id = node.attribute("id") {
      if let figure = figures.removeValue(forKey: id) {
        readFigure(node, figure)
        return
      }
      if let block = blocks.removeValue(forKey: id) {
        readBlock(node, block)
        around.isBlock = true
      } else if id.hasSuffix(Self.headingMark) {
        headings[String(id.dropLast(Self.headingMark.count))] = node
      }
    }
    if node.tag == GUMBO_TAG_DATA {
      readOther(node)
      return
    }
    if !around.isBlock, node.tag == GUMBO_TAG_SVG || isBlock(node) {
      report(.unexpected("nobody asked for this table or drawing", line: node.line))
    }
    for child in node.children { walk(child, around) }
  }

  private static let headingMark = "-heading"

  private func isBlock(_ node: HTMLNode) -> Bool {
    node.tag == GUMBO_TAG_FIGURE && (node.hasClass("table") || node.hasClass("chart"))
  }

  // MARK: Figures and blocks

  private mutating func readFigure(_ node: HTMLNode, _ figure: PageOutline.Figure) {
    guard let reading = FigureReader(numbers: numbers).read(node, figure) else {
      report(
        .unreadable(
          "the figure '\(figure.id)' is not as it was asked for, or its text and its value differ",
          line: node.line))
      return
    }
    found[figure.id] = reading
    add(figure.number.query, reading)
  }

  private mutating func readBlock(_ node: HTMLNode, _ block: BlockOutline) {
    var reader = BlockReader(page, block, files)
    reader.read(node)
    result.printed += reader.printed
    result.faults += reader.faults
  }

  /// A figure that the page did not ask for itself: one of the page that a list leads to.
  private mutating func readOther(_ node: HTMLNode) {
    guard node.attribute("id") == nil, let target = target(of: node) else {
      report(.unexpected("nobody asked for this number", line: node.line))
      return
    }
    guard let reading = FigureReader(numbers: numbers).read(node) else {
      report(.unreadable("the text and the value of this figure differ", line: node.line))
      return
    }
    result.listed.append(ReadPage.Listed(target: target, reading: reading, line: node.line))
  }

  /// The page that a figure is about: the one that the link around it, or beside it, leads to.
  private func target(of node: HTMLNode) -> String? {
    let link =
      node.ancestor(GUMBO_TAG_A)
      ?? node.ancestor(GUMBO_TAG_LI)?.first { $0.tag == GUMBO_TAG_A }
    return link?.attribute("href").flatMap(page.address(of:))
  }

  // MARK: Numbers in plain text

  private mutating func readTitle(_ node: HTMLNode) {
    guard page.title.hasNumbers else { return }
    plainTitle = readRepeated(LinePattern(page.title), node)
  }

  private mutating func readLink(_ node: HTMLNode) {
    guard let href = node.attribute("href") else { return }
    if href.first == "#" {
      contents.append((String(href.dropFirst()), node))
    } else if let target = page.address(of: href), let title = shortTitles[target] {
      _ = readRepeated(title, node)
    }
  }

  /// A title that is repeated, with or without more around it; a template may show another text.
  private mutating func readRepeated(_ title: LinePattern, _ node: HTMLNode) -> [Reading]? {
    let (lines, text) = (LineReader(numbers: numbers), node.text)
    guard let readings = lines.find(title, in: text) else {
      if lines.hasWords(of: title, in: text) {
        report(.unreadable("the numbers of this title can't be read", line: node.line))
      }
      return nil
    }
    for (number, reading) in zip(title.numbers, readings) { add(number.query, reading) }
    return readings
  }

  private mutating func readLoose(_ node: HTMLNode) {
    guard !looseLines.isEmpty, let text = node.ownText, text.hasDigits else { return }
    for (pattern, expected) in looseLines {
      guard let readings = LineReader(numbers: numbers).find(pattern, in: text) else { continue }
      for (number, reading) in zip(expected, readings) { add(number.query, reading) }
    }
  }
}

extension LinePattern {
  /// What its figures are, in their order.
  var numbers: [ExpectedNumber] {
    pieces.compactMap { if case .hole(.figure(let number)) = $0 { number } else { nil } }
  }
}

extension String {
  fileprivate var hasDigits: Bool { utf8.contains { (0x30...0x39).contains($0) } }
}
