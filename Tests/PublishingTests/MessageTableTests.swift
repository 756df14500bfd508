import Diagnostics
import FoundationEssentials
import Messages
import Testing

/// docs/messages.md: what the program can say, with an example that a test brings out.
///
/// `make messages` writes the page anew.
@Suite struct MessageTableTests {
  private struct Example {
    let severity: Diagnostic.Severity
    let english: String
    let russian: String
  }

  private static var examples: [String: Example] {
    let translator = Translator(.russian)
    var examples: [String: Example] = [:]
    let found = BadContent.all.flatMap { $0.site.make().diagnostics.sorted } + MessageExamples.all
    for finding in found where examples[finding.id] == nil {
      examples[finding.id] = Example(
        severity: finding.severity, english: "\(finding.location): \(finding.message)",
        russian: translator.text(finding.text))
    }
    return examples
  }

  /// The rules that the sources name before a message.
  private static func rules() throws -> Set<String> {
    let folder = ShippedSiteTests.root + "/Sources"
    var rules: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where path.hasSuffix(".swift") && !path.hasSuffix("EmbeddedFiles.swift") {
      let text = try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
      let calls =
        /(?:error|warning|faulty|failure|fail|Fault|end|report|PrintingError)\(\s*(?:id: )?"([a-z]+(?:-[a-z0-9]+)+)"/
      for call in text.matches(of: calls) { rules.insert(String(call.1)) }
      let others = /static let id = "([a-z]+(?:-[a-z0-9]+)+)"/
      for name in text.matches(of: others) { rules.insert(String(name.1)) }
    }
    return rules
  }

  private static func page() throws -> String {
    let examples = examples
    var lines = [
      "# What the program can say", "",
      "Each message names its rule at its end, in brackets. Here is an example of each, from content with a mistake, in",
      "English and in Russian. This page is made by `make messages`; a test holds it.", "",
      "| rule | | example | in Russian |", "|---|---|---|---|",
    ]
    // As it was printed: no cell ends early, and nothing in it is a link or HTML.
    func cell(_ text: String) -> String {
      text.replacing("|", with: "\\|").replacing("](", with: "]\\(").replacing("<", with: "\\<")
    }
    for (id, example) in examples.sorted(by: { $0.key < $1.key }) {
      lines.append(
        "| `\(id)` | \(example.severity.rawValue) | \(cell(example.english)) | \(cell(example.russian)) |"
      )
    }
    let others = try rules().subtracting(examples.keys).sorted()
    lines += [
      "", "## Rules without an example here", "",
      "They are about commands, files of records, finished pages and the machine. Their tests stand with those parts.",
      "",
      others.map { "`\($0)`" }.joined(separator: ", ") + ".", "",
    ]
    return lines.joined(separator: "\n")
  }

  @Test func thePageIsCurrent() throws {
    let path = ShippedSiteTests.root + "/docs/messages.md"
    let page = try Self.page()
    if ProcessInfo.processInfo.environment["WRITE_MESSAGES"] != nil {
      try page.write(toFile: path, atomically: true, encoding: .utf8)
    }
    let isSame = try String(contentsOfFile: path, encoding: .utf8) == page
    #expect(isSame, "run 'make messages'")
  }
}
