import Diagnostics
import LocatedYAML
import Narrative
import Testing

@testable import Linting

/// Small texts, held against the rules.
enum LintFixture {
  static let file = "content/en/a.md"

  /// A glossary of files of a language each, which stands at the head of its file.
  static func glossary(_ files: String...) throws -> Glossary {
    var glossary = Glossary.empty
    for yaml in files {
      let language = String(yaml.prefix { $0 != ":" })
      let file = SourceLocation(file: "content/glossary/\(language).yml", line: 1, column: 1)
      let root = try #require(YAMLFile.parse(yaml, at: file).value)
      try #require(glossary.read(root, language: language).isEmpty)
    }
    return glossary
  }

  static func blocks(_ markdown: String) -> [MarkdownBlock] {
    MarkdownParser.parse(markdown, at: SourceLocation(file: file, line: 1, column: 1)).value
  }

  static func text(_ markdown: String, language: String = "en") -> LintedText {
    LintedText(blocks(markdown), language: language)
  }

  /// The words at which a rule finds something: those from its place to the next space.
  static func places(
    _ rule: some StyleRule, in markdown: String, language: String = "en"
  ) -> [String] {
    places(of: rule.check(WordedText(text(markdown, language: language))), in: markdown)
  }

  /// The same of a rule on what gives persons away.
  static func places(
    _ rule: some PrivacyRule, in markdown: String, language: String = "en"
  ) -> [String] {
    places(of: rule.check(text(markdown, language: language)), in: markdown)
  }

  private static func places(of findings: [Diagnostic], in markdown: String) -> [String] {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    return findings.map { finding in
      let line = Array(lines[(finding.location.line ?? 1) - 1].utf8)
      let rest = line.dropFirst((finding.location.column ?? 1) - 1)
      return String(decoding: rest.prefix { $0 != 0x20 }, as: UTF8.self)
    }
  }
}
