import Diagnostics

/// A rule on what a text says.
protocol LintRule: Sendable {
  /// Its identifier, by which it can be silenced.
  static var id: String { get }
}

/// A rule on what would give persons away, which looks at every run of words.
protocol PrivacyRule: LintRule {
  /// What it finds.
  func check(_ text: LintedText) -> [Diagnostic]
}

/// A rule on how a text reads, which looks at the words of its sentences.
protocol StyleRule: LintRule {
  /// What it finds.
  func check(_ text: WordedText) -> [Diagnostic]
}

extension LintRule {
  /// A finding at a place of a run of words.
  func finding(_ message: DiagnosticText, _ prose: Prose, _ index: String.Index) -> Diagnostic {
    .warning(Self.id, message, at: prose.location(of: index))
  }
}
