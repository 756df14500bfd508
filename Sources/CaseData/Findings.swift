import Diagnostics

/// The findings of one file. Places are looked up only when something was found.
struct Findings {
  private(set) var diagnostics = Diagnostics()
  private let text: FileText
  private let file: String
  private var index: LineIndex?

  init(_ text: FileText, file: String) {
    self.text = text
    self.file = file
  }

  /// Adds an error at the byte `offset`.
  mutating func error(_ id: String, _ message: String, at offset: Int) {
    diagnostics.error(id, message, at: lines().location(of: offset, in: file))
  }

  /// Adds a warning at the byte `offset`.
  mutating func warning(_ id: String, _ message: String, at offset: Int) {
    diagnostics.warning(id, message, at: lines().location(of: offset, in: file))
  }

  /// Adds the findings of a stage before.
  mutating func add(_ earlier: Diagnostics) {
    diagnostics.add(earlier)
  }

  /// The line of the byte at `offset`.
  mutating func line(of offset: Int) -> Int {
    lines().line(of: offset)
  }

  private mutating func lines() -> LineIndex {
    if let index { return index }
    let made = LineIndex(text)
    index = made
    return made
  }
}
