import Diagnostics
import Files
import Messages

/// A finding as the panel of a page shows it.
struct PreviewFinding: Sendable, Equatable, Encodable {
  let severity: String
  let id: String
  let message: String
  let file: String
  let line: Int?
  let column: Int?
  /// The text of the line, where it may be shown.
  let excerpt: SourceExcerpt?

  /// - Parameters:
  ///   - folders: the folders of which findings tell, by name.
  ///   - translator: says the messages.
  ///   - isShown: whether the panel has room for it, and needs the text of its line.
  init(
    _ diagnostic: Diagnostic, in folders: [String: FolderSnapshot],
    _ translator: Translator = Translator(.english), isShown: Bool = true
  ) {
    let place = diagnostic.location
    severity = diagnostic.severity.rawValue
    id = diagnostic.id
    message = translator.text(diagnostic.text)
    file = place.file
    line = place.line
    column = place.column
    excerpt = isShown ? SourceExcerpt(place, in: folders) : nil
  }
}
