/// The marks of a drawing, read from its SVG without the code that wrote it.
struct DrawnSVG {
  /// Ems from the top to the lower edge.
  let height: Double
  /// The marks in their order, without what is written across the drawing.
  let marks: [DrawnMark]

  init(_ svg: String) {
    var marks: [DrawnMark] = []
    var height = Double.nan
    var depth = 0
    for piece in svg.split(separator: "<").dropFirst(0) {
      let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      let head = parts[0]
      if head == "/svg" { depth -= 1 }
      guard !head.hasPrefix("/") else { continue }
      let mark = DrawnMark(
        tag: String(head.prefix { $0 != " " && $0 != "/" }), attributes: Self.attributes(head),
        text: Self.unescaped(parts.count > 1 ? String(parts[1]) : ""))
      if mark.tag == "svg" {
        if depth == 0 { height = mark.em("height") }
        depth += 1
      } else if depth == 1, !["title", "desc", "g"].contains(mark.tag) {
        marks.append(mark)
      }
    }
    self.height = height
    self.marks = marks
  }

  func all(_ kind: String) -> [DrawnMark] { marks.filter { $0.has(kind) } }

  private static func attributes(_ head: Substring) -> [String: String] {
    // NAME="VALUE", one after the other.
    let parts = head.split(separator: "\"", omittingEmptySubsequences: false)
    var attributes: [String: String] = [:]
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      let name = parts[index].split(separator: " ").last?.dropLast() ?? ""
      attributes[String(name)] = unescaped(String(parts[index + 1]))
    }
    return attributes
  }

  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
      "&amp;", with: "&")
  }
}
