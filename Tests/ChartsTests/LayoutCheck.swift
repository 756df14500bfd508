@testable import Charts

/// Holds every mark within its drawing, and every text apart from the others, in the narrowest
/// drawing that has to be read.
struct LayoutCheck {
  /// Ems: a phone of 320 pixels.
  private static let width = 17.0
  /// What letters take above and below the line that they stand on, marks and tails included.
  private static let (above, below) = (0.8, 0.25)
  /// Half a hundredth: places are written in hundredths.
  private static let slack = 0.02

  private struct Box {
    let name: String
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    func overlaps(_ other: Box) -> Bool {
      min(right, other.right) - max(left, other.left) > LayoutCheck.slack
        && min(bottom, other.bottom) - max(top, other.top) > LayoutCheck.slack
    }
  }

  /// What is wrong with a drawing.
  static func faults(_ svg: String) -> [String] {
    let drawing = DrawnSVG(svg)
    let texts = drawing.marks.filter { $0.tag == "text" && !$0.text.isEmpty }.map(box)
    var faults: [String] = []
    for mark in drawing.marks where mark.tag != "text" {
      if !isWithin(drawing.height, mark) { faults.append("\(mark) leaves the drawing") }
    }
    for (index, text) in texts.enumerated() {
      let isInside =
        text.left >= -slack && text.right <= width + slack && text.top >= -slack
        && text.bottom <= drawing.height + slack
      if !isInside { faults.append("\(text) leaves the drawing of \(drawing.height)em") }
      for other in texts[(index + 1)...] where text.overlaps(other) {
        faults.append("\(text) overlaps \(other)")
      }
    }
    return faults
  }

  private static func box(_ text: DrawnMark) -> Box {
    let length =
      Double(GlyphWidths.width(of: text.text, isBold: text.attributes["font-weight"] == "700"))
      / 100
    let place =
      text.percent("x") * width / 100 + (text.attributes["dx"] == nil ? 0 : text.em("dx"))
    let left =
      switch text.attributes["text-anchor"] {
      case nil: place
      case "middle": place - length / 2
      case "end": place - length
      default: Double.nan
      }
    return Box(
      name: text.text, left: left, right: left + length, top: text.em("y") - above,
      bottom: text.em("y") + below)
  }

  private static func isWithin(_ height: Double, _ mark: DrawnMark) -> Bool {
    func across(_ value: Double) -> Bool { (0...100).contains(value) }
    func down(_ value: Double) -> Bool { (0...height).contains(value) }
    return switch mark.tag {
    case "rect" where mark.has("point"): across(mark.percent("x")) && down(mark.em("y"))
    case "rect":
      across(mark.percent("x")) && mark.percent("x") + mark.percent("width") < 100.001
        && mark.percent("width") >= 0 && down(mark.em("y"))
        && down(mark.em("y") + mark.em("height"))
    case "line":
      across(mark.percent("x1")) && across(mark.percent("x2")) && down(mark.em("y1"))
        && down(mark.em("y2"))
    case "circle": across(mark.percent("cx")) && down(mark.em("cy"))
    default: false
    }
  }
}
