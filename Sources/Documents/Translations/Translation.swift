import Codebook
public import Diagnostics

/// What a document has to do with the one of the same path that it was translated from.
public struct Translation: Sendable {
  /// Whether it still says what the original says.
  public enum State: String, Sendable {
    /// The original is as it was when this was marked.
    case current
    /// The original has changed since.
    case stale
    /// It does not say which state of the original it follows.
    case unmarked
  }

  /// The language of the original: the first of the site that has the document.
  public let original: String
  /// The file of the original as messages name it.
  public let originalFile: String
  /// The state of the original now, for `follows`.
  public let fingerprint: String
  /// Whether the translation follows it.
  public let state: State
  /// Who has reviewed it; `nil` where no native speaker has.
  public let reviewer: String?
  /// Where its front matter says what it follows.
  public let location: SourceLocation
}
