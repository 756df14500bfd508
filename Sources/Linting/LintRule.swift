import Diagnostics

/// A rule on what a text says.
protocol LintRule: Sendable {
  /// Its identifier, by which it can be silenced.
  static var id: String { get }
  /// What it finds.
  func check(_ text: LintedText) -> [Diagnostic]
}

extension LintRule {
  /// A finding at a place of a run of words.
  func finding(_ message: DiagnosticText, _ prose: Prose, _ index: String.Index) -> Diagnostic {
    .warning(Self.id, message, at: prose.location(of: index))
  }
}
