import Diagnostics
import FoundationEssentials
import Testing

@testable import Linting

/// The examples of docs/writing-safely.md are what the rules find, and what they don't.
@Suite struct GuideTests {
  private struct Example {
    let rule: String
    var texts: [String] = []
  }

  private static func examples() throws -> [Example] {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
    let guide = try String(contentsOfFile: "\(root)/docs/writing-safely.md", encoding: .utf8)
    var examples: [Example] = []
    var block: [Substring]?
    for line in guide.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```markdown" {
        block = []
      } else if line == "```", let text = block {
        examples[examples.count - 1].texts.append(text.joined(separator: "\n"))
        block = nil
      } else if block != nil {
        block?.append(line)
      } else if line.hasPrefix("### ") {
        examples.append(Example(rule: String(line.dropFirst(4))))
      }
    }
    return examples
  }

  @Test func everyRuleIsExplained() throws {
    let rules = Linter.privacyRules + Linter.styleRules + ["typed-number"]
    #expect(try Self.examples().map(\.rule).sorted() == rules.sorted())
  }

  @Test func theWrongExampleIsFoundAndTheRightOneIsNot() throws {
    let linter = Linter(
      glossary: try LintFixture.glossary(
        "en: {avoid: [{term: 'drug addict*', use: a woman who uses drugs}], "
          + "terms: [{original: harm reduction, term: harm reduction, not: ['harm minimi*']}]}"),
      contacts: [], names: .none, checksStyle: true, original: "en")
    let examples = try Self.examples().filter { !$0.texts.isEmpty }
    #expect(examples.count == 8)
    for example in examples {
      try #require(example.texts.count == 2, "\(example.rule)")
      let wrong = linter.check(LintFixture.text(example.texts[0])).all.map(\.id)
      #expect(wrong == wrong.filter { $0 == example.rule } && !wrong.isEmpty, "\(example.rule)")
      #expect(linter.check(LintFixture.text(example.texts[1])).isEmpty, "\(example.rule)")
    }
  }
}
