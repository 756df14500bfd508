import CGumbo
import Diagnostics
import Documents
import Narrative

extension BlockReader {
  /// The caption and all that repeats it.
  mutating func readCaption(_ figure: HTMLNode) throws(ReadingFault) {
    let caption = figure.first { $0.tag == GUMBO_TAG_STRONG }?.text ?? ""
    guard let readings = lines.read(LinePattern(block.caption), caption) else {
      throw .unreadable("the caption is not the one that was asked for", line: figure.line)
    }
    for (number, reading) in zip(block.caption.numbers, readings) { add(number.query, reading) }
    let title = LinePattern(block.title)
    var repeated: [(LinePattern, String)] = []
    if isChart {
      let table = figure.first { $0.tag == GUMBO_TAG_CAPTION }
      repeated.append((title, table?.text ?? ""))
      for (pattern, drawing) in zip(drawingTitles, figure.drawings) {
        repeated.append((pattern, drawing.elements(GUMBO_TAG_TITLE).first?.text ?? ""))
      }
    }
    if case .written = block.content {
    } else {
      let link = figure.first { $0.attribute("download") != nil }
      guard let href = link?.attribute("href"), page.address(of: href) == block.download else {
        throw .unreadable("the block does not lead to its own download", line: figure.line)
      }
      repeated.append((LinePattern(block.downloadName), link?.attribute("aria-label") ?? ""))
    }
    for (pattern, text) in repeated where lines.read(pattern, text) != readings {
      throw .unreadable("the caption is repeated in other words", line: figure.line)
    }
  }

  private var isChart: Bool {
    switch block.content {
    case .chart, .pairChart: true
    case .table, .register, .written: false
    }
  }

  /// The titles of the drawings: the block's own, or one for each column.
  private var drawingTitles: [LinePattern] {
    guard case .chart(.multiples, let outline) = block.content else {
      return [LinePattern(block.title)]
    }
    return outline.columns.dropLast().map { column in
      LinePattern(
        PrintedLine(
          page.words.chartPanel,
          ["title": block.title, "label": PrintedLine(words: column.label)]))
    }
  }
}
