import FoundationEssentials
import Synchronization
package import Testing

/// docs/messages.md: what the program can say, each with an example that a test brings out.
///
/// Two test targets have examples: PublishingTests holds the rows of what is found in memory,
/// RapporteurTests those of what only the program itself says. `make messages` writes the page.
package enum MessagePage {
  /// The rules of which RapporteurTests has the example.
  package static let ofTheProgram: Set = [
    "broken-weasyprint", "broken-workbook", "certificate-in-output", "certificate-not-written",
    "changed-output", "folder-in-use", "foreign-file", "incomplete-pdf", "invalid-file-name",
    "ledger-not-written", "left-over", "linked-folder", "mapping-there", "missing-output",
    "missing-serve", "missing-weasyprint", "no-names", "no-pdf", "no-port", "no-watch",
    "no-workbook-program", "not-written", "old-weasyprint", "other-sheets", "output-in-the-way",
    "output-not-written", "pdf-not-made", "unreadable-file", "unreadable-folder",
  ]

  /// The rules that no test brings out, and why.
  package static let withoutExample = [
    "markdown-failed": "the library that reads Markdown fails as a whole, whatever the text is",
    "unproved-number":
      "the search for two tables that show a number to be safe gives up; no site is known with which "
      + "it does",
  ]

  /// A line of the table.
  package struct Row: Equatable, Sendable {
    /// The rule.
    package let id: String
    package let text: String

    /// - Parameters:
    ///   - english: the message behind its place.
    ///   - russian: the message alone.
    package init(_ id: String, severity: String, english: String, russian: String) {
      // As it was printed: no cell ends early, and nothing in it is a link or HTML.
      func cell(_ text: String) -> String {
        text.replacing("|", with: "\\|").replacing("](", with: "]\\(").replacing("<", with: "\\<")
      }
      self.id = id
      text = "| `\(id)` | \(severity) | \(cell(english)) | \(cell(russian)) |"
    }

    fileprivate init?(line: Substring) {
      guard let id = line.firstMatch(of: /^\| `([a-z0-9-]+)` \|/) else { return nil }
      self.id = String(id.1)
      text = String(line)
    }
  }

  /// Holds the page to consist of these rows, of those of the program that stand in it, and of
  /// nothing else.
  package static func expectAll(
    butThoseOfTheProgram rows: [Row], at place: Testing.SourceLocation = #_sourceLocation
  ) throws {
    try change { before in before.filter { ofTheProgram.contains($0.id) } + rows }
    let text = try read()
    let isSame = text == page(Self.rows(of: text).filter { ofTheProgram.contains($0.id) } + rows)
    #expect(isSame, "docs/messages.md: run 'make messages'", sourceLocation: place)
  }

  /// Holds the page to have a row of the program.
  package static func expect(
    _ row: Row, at place: Testing.SourceLocation = #_sourceLocation
  ) throws {
    try change { before in before.filter { $0.id != row.id } + [row] }
    let standing = Self.rows(of: try read()).filter { $0.id == row.id }
    #expect(
      standing == [row], "docs/messages.md: run 'make messages'", sourceLocation: place)
  }

  // MARK: The file

  private static let path =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/") + "/docs/messages.md"
  /// Tests run side by side, and each writes its own rows.
  private static let lock = Mutex(())

  private static func read() throws -> String {
    try lock.withLock { _ in try String(contentsOfFile: path, encoding: .utf8) }
  }

  /// Writes the page anew where that is asked for.
  private static func change(_ rows: ([Row]) -> [Row]) throws {
    guard ProcessInfo.processInfo.environment["WRITE_MESSAGES"] != nil else { return }
    try lock.withLock { _ in
      let before = Self.rows(of: try String(contentsOfFile: path, encoding: .utf8))
      try page(rows(before)).write(toFile: path, atomically: true, encoding: .utf8)
    }
  }

  private static func rows(of page: String) -> [Row] {
    page.split(separator: "\n").compactMap { Row(line: $0) }
  }

  private static func page(_ rows: [Row]) -> String {
    let others = withoutExample.sorted { $0.key < $1.key }.map { "- `\($0.key)`: \($0.value)." }
    let lines =
      [
        "# What the program can say", "",
        "Each message names its rule at its end, in brackets. Here is an example of each, in English "
          + "and in Russian. This",
        "page is made by `make messages`; tests hold it.", "",
        "| rule | | example | in Russian |", "|---|---|---|---|",
      ] + rows.sorted { $0.id < $1.id }.map(\.text)
      + ["", "## Rules without an example", ""] + others + [""]
    return lines.joined(separator: "\n")
  }
}
