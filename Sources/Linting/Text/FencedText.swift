import Diagnostics

/// What a fenced block shows of its text: the captions of a request for a table or a chart, all lines of
/// any other.
struct FencedText {
  let prose: [Prose]

  init(_ info: String, _ text: String, _ location: SourceLocation) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    func place(_ index: Int, _ column: Int) -> SourceLocation {
      SourceLocation(
        file: location.file, line: (location.line ?? 1) + index,
        column: column + (index == 0 ? (location.column ?? 1) - 1 : 0))
    }
    guard Self.requests.contains(info) else {
      let whole = lines.enumerated().map { (String($0.element), place($0.offset, 1)) }
      prose = [Prose(whole, part: .code)]
      return
    }
    let hasCounts = !lines.contains { $0.hasPrefix("of: share") }
    var prose: [Prose] = []
    var caption: [(text: String, location: SourceLocation)] = []
    var isWithin = false
    func end() {
      if !caption.isEmpty { prose.append(Prose(caption, hasCounts: hasCounts)) }
      caption = []
    }
    for (index, line) in lines.enumerated() {
      // A value goes on in the lines that are indented more than its key.
      var words = line.drop { $0 == " " }
      if words.count == line.count, !line.isEmpty {
        end()
        let colon = line.firstIndex(of: ":") ?? line.startIndex
        isWithin = ["caption", "title"].contains(line[..<colon])
        words = line[colon...].dropFirst()
      }
      guard isWithin else { continue }
      words = words.drop { " \"'>|-+".contains($0) }
      if !words.isEmpty {
        caption.append((String(words), place(index, line.utf8.count - words.utf8.count + 1)))
      }
    }
    end()
    self.prose = prose
  }

  private static let requests: Set = [
    "table", "chart", "figures", "register", "include", "documents", "codes",
  ]
}
