import Diagnostics
import FoundationEssentials
import Messages
import TestSupport
import Testing

/// The rows of docs/messages.md whose examples are found in memory, and that the page has all rules.
@Suite struct MessageTableTests {
  private static let rows: [MessagePage.Row] = {
    let translator = Translator(.russian)
    var seen = MessagePage.ofTheProgram
    let found = BadContent.all.flatMap { $0.site.make().diagnostics.sorted } + MessageExamples.all
    return found.compactMap { finding in
      guard seen.insert(finding.id).inserted else { return nil }
      return MessagePage.Row(
        finding.id, severity: finding.severity.rawValue,
        english: "\(finding.location): \(finding.message)", russian: translator.text(finding.text))
    }
  }()

  /// The rules that the sources name before a message.
  private static func rules() throws -> Set<String> {
    let folder = ShippedSiteTests.root + "/Sources"
    var rules: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where path.hasSuffix(".swift") && !path.hasSuffix("EmbeddedFiles.swift") {
      let text = try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
      let calls =
        /(?:error|warning|faulty|failure|fail|[Ff]ault|end|report|PrintingError|Self)\(\s*(?:id: )?"([a-z]+(?:-[a-z0-9]+)+)"/
      for call in text.matches(of: calls) { rules.insert(String(call.1)) }
      let others = /static let id = "([a-z]+(?:-[a-z0-9]+)*)"/
      for name in text.matches(of: others) { rules.insert(String(name.1)) }
    }
    return rules
  }

  @Test func thePageIsCurrent() throws {
    try MessagePage.expectAll(butThoseOfTheProgram: Self.rows)
  }

  /// A rule that is new needs an example, or a reason why it has none.
  @Test func everyRuleIsInThePage() throws {
    let examples = MessagePage.ofTheProgram.union(Self.rows.map(\.id))
    let others = try Self.rules().subtracting(examples).sorted()
    #expect(others == MessagePage.withoutExample.keys.sorted())
  }
}
