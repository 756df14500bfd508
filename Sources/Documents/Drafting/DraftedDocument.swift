import Diagnostics

/// What a document came to by itself: its pages, and what was seen of its text.
public struct DraftedDocument<Inspection: Sendable>: Sendable {
  /// The findings of its text.
  let textDiagnostics: Diagnostics
  /// Its pages: one, or one for each code of a list.
  let pages: Outcome<[PageDraft]>
  /// What else was looked for in it.
  let inspection: Inspection
}
