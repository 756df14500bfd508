/// Horizontal bars, drawn as inline SVG from published values.
///
/// Widths are percentages of the drawing and letters keep their size, so one drawing serves a
/// phone, a wide screen and paper. A label stands above its bar, so that none is ever cut or
/// covers another.
public struct BarChart: Sendable {
  /// One bar.
  public struct Bar: Sendable {
    /// What it stands for.
    public let label: String
    /// Its length: a number from 0; `nil` when the value is withheld.
    public let length: Int?
    /// The value in words, at the end of the bar.
    public let text: String

    /// A bar.
    public init(label: String, length: Int?, text: String) {
      self.label = label
      self.length = length
      self.text = text
    }
  }

  /// The bars from top to bottom.
  public let bars: [Bar]
  /// The length that fills the drawing; at least the longest bar's.
  public let fullLength: Int

  /// Bars whose longest, or `fullLength` when that is more, fills the drawing.
  public init(bars: [Bar], fullLength: Int = 0) {
    self.bars = bars
    self.fullLength = max(fullLength, bars.compactMap(\.length).max() ?? 0, 1)
  }

  /// Tenths of an em, so that the drawing grows with the letters around it.
  private enum Layout {
    static let lineHeight = 12
    static let barHeight = 12
    static let gap = 9
    /// Per cent of the width that the longest bar takes; the rest is for its value.
    static let longest = 80
    /// Letters to a line: what a drawing of 288 pixels holds.
    static let lettersPerLine = 36
  }

  /// The SVG element. `id` begins the ids of its title and description; both texts are escaped here.
  public func svg(id: String, title: String, description: String) -> String {
    var y = 0
    var marks = ""
    for bar in bars {
      for line in wrap(bar.label) {
        y += Layout.lineHeight
        marks += "<text class=\"label\" x=\"0\" y=\"\(em(y))\">\(escape(line))</text>"
      }
      y += 4
      marks += mark(bar, y: y)
      y += Layout.barHeight + Layout.gap
    }
    return """
      <svg class="bars" role="img" aria-labelledby="\(id)-title" aria-describedby="\(id)-text" \
      width="100%" height="\(em(max(y - Layout.gap + 2, 1)))" focusable="false">\
      <title id="\(id)-title">\(escape(title))</title><desc id="\(id)-text">\(escape(description))\
      </desc><g aria-hidden="true">\(marks)</g></svg>
      """
  }

  private func mark(_ bar: Bar, y: Int) -> String {
    let baseline = em(y + Layout.barHeight - 3)
    guard let length = bar.length else {
      return """
        <text class="value mark" x="0" y="\(baseline)">\(escape(bar.text))</text>
        """
    }
    let width = percent(length)
    // The attribute colours the bar where a style sheet does not reach into the drawing.
    let rect = """
      <rect class="bar" x="0" y="\(em(y))" width="\(width)%" height="\(em(Layout.barHeight))" \
      fill="#12436D"/>
      """
    return (length > 0 ? rect : "") + """
      <text class="value" x="\(width)%" dx=".4em" y="\(baseline)">\(escape(bar.text))</text>
      """
  }

  private func em(_ tenths: Int) -> String {
    tenths.isMultiple(of: 10) ? "\(tenths / 10)em" : "\(tenths / 10).\(tenths % 10)em"
  }

  /// Per cent of the drawing's width with two decimals, rounded down.
  private func percent(_ length: Int) -> String {
    let hundredths = Int(
      (UInt64(length) * UInt64(Layout.longest) * 100) / UInt64(fullLength))
    let rest = hundredths % 100
    return rest == 0 ? "\(hundredths / 100)" : "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private func wrap(_ label: String) -> [String] {
    var lines: [String] = []
    for word in label.split(separator: " ") {
      if let last = lines.last, last.count + word.count < Layout.lettersPerLine {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [""] : lines
  }

  private func escape(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
    return result
  }
}
