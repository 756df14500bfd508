import CGumbo
import Diagnostics
import Documents

/// What is around the marks of a drawing, and what marks may not have: whatever would show a reader
/// something else than the places that are checked.
struct DrawingFrame {
  let words: PrintedWords

  private static let drawing: Set = [
    "class", "role", "aria-labelledby", "aria-describedby", "width", "height", "font-family",
    "font-size",
    "focusable",
  ]
  private static let mark: Set = [
    "class", "x", "y", "dx", "text-anchor", "font-weight", "width", "height", "fill", "x1", "y1",
    "x2", "y2", "stroke", "stroke-width", "stroke-dasharray", "cx", "cy", "r",
  ]

  /// The marks of a drawing without what is written across it.
  func marks(_ drawing: HTMLNode) throws(ReadingFault) -> DrawnMarks {
    let parts = drawing.children.filter(\.isElement)
    guard Self.drawing.isSuperset(of: drawing.attributeNames), parts.count == 3,
      parts[0].tag == GUMBO_TAG_TITLE, parts[1].tag == GUMBO_TAG_DESC,
      parts[2].attributeNames == ["aria-hidden"]
    else {
      throw .unexpected(
        "the drawing holds more than its title, its description and its marks", line: drawing.line)
    }
    let all = parts[2].children.filter(\.isElement)
    let marks = all.filter { $0.tag != GUMBO_TAG_SVG }
    guard all.allSatisfy({ $0.tag != GUMBO_TAG_SVG || isWatermark($0) }),
      marks.allSatisfy(isPlain), haveOnePaintAClass(marks, drawing)
    else {
      throw .unexpected("a mark of the drawing has more than its place", line: drawing.line)
    }
    return DrawnMarks(marks)
  }

  private func isWatermark(_ node: HTMLNode) -> Bool {
    let texts = node.children.filter(\.isElement)
    return node.hasClass("watermark") && texts.count == 1
      && !texts[0].children.contains(where: \.isElement)
      && node.text == words.demonstrationMark
  }

  private func isPlain(_ mark: HTMLNode) -> Bool {
    let names = mark.attributeNames.filter { $0 != "transform" || !mark.hasClass("point") }
    return Self.mark.isSuperset(of: names) && !mark.children.contains(where: \.isElement)
  }

  /// Whether marks of one class have one colour and one sort of dashes, and no two series the same.
  /// The parts of a whole are told apart by colour alone, and held against their strips.
  private func haveOnePaintAClass(_ marks: [HTMLNode], _ drawing: HTMLNode) -> Bool {
    var paints: [String: [String?]] = [:]
    var series: [String: String] = [:]
    for mark in marks {
      guard let kind = mark.attribute("class") else { return false }
      if mark.hasClass("bar"), drawing.hasClass("parts-chart") { continue }
      let paint = ["fill", "stroke", "stroke-dasharray"].map(mark.attribute)
      if let known = paints.updateValue(paint, forKey: kind), known != paint { return false }
      // A line has the colour of its points.
      guard mark.hasClass("point") || mark.hasClass("series") else { continue }
      let color = mark.attribute("stroke") ?? mark.attribute("fill") ?? ""
      let name = kind.split(separator: " ").last.map(String.init) ?? ""
      if let known = series.updateValue(color, forKey: name), known != color { return false }
    }
    return Set(series.values).count == series.count
  }
}
