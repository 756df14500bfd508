import Foundation
import TestSupport
import Testing

/// A run of the program that ends with the message of a rule.
struct MessageExample: Sendable, CustomTestStringConvertible {
  struct Finding {
    let place: String
    let severity: String
    let message: String
  }

  let id: String
  /// What the run prints on standard error.
  private let printed: @Sendable (ExampleSite) throws -> String
  var testDescription: String { id }

  init(_ id: String, _ printed: @escaping @Sendable (ExampleSite) throws -> String) {
    self.id = id
    self.printed = printed
  }

  /// The first message of the rule, from a run in a site of its own.
  func finding(in language: String) throws -> Finding {
    let text = try printed(ExampleSite(language))
    let line = try #require(
      text.split(separator: "\n").first { $0.hasSuffix(" [\(id)]") }, "\(text)")
    let parts = try #require(
      line.wholeMatch(of: /(.+?): (error|warning|ошибка|предупреждение): (.+) \[[a-z0-9-]+\]/))
    return Finding(
      place: String(parts.1), severity: String(parts.2), message: String(parts.3))
  }
}

/// A new site in a folder of its own, for one example in one language.
final class ExampleSite {
  let folder: ScratchFolder
  let language: String

  init(_ language: String) throws {
    self.language = language
    folder = try ScratchFolder()
    try #require(Program.run(["new", "site", "."], in: folder.path).status == 0)
  }

  /// Where it looks for other programs.
  var programs: String { "\(folder.path)/programs" }

  /// Runs the program, and gives what it printed on standard error.
  @discardableResult
  func run(_ arguments: String...) throws -> String {
    try Program.run(
      arguments + ["--language", language], in: folder.path, environment: ["PATH": programs]
    ).error
  }

  /// Adds lines to a file.
  func add(_ text: String, to name: String) throws {
    try folder.write((folder.read(name) ?? "") + text, to: name)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/\(name)", withDestinationPath: target)
  }

  /// Runs a build that is to make PDFs of one page.
  func buildPDF() throws -> String {
    try add("pdf: [briefing]\n", to: "content/site.yml")
    return try run("build", "--pdf")
  }
}
