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
  init(
    _ diagnostic: Diagnostic, in folders: [String: FolderSnapshot],
    _ translator: Translator = Translator(.english)
  ) {
    let place = diagnostic.location
    severity = diagnostic.severity.rawValue
    id = diagnostic.id
    message = translator.text(diagnostic.text)
    file = place.file
    line = place.line
    column = place.column
    excerpt = SourceExcerpt(place, in: folders)
  }
}
