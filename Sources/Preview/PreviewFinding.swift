import Diagnostics
import Files

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

  /// - Parameter folders: the folders of which findings tell, by name.
  init(_ diagnostic: Diagnostic, in folders: [String: FolderSnapshot]) {
    let place = diagnostic.location
    severity = diagnostic.severity.rawValue
    id = diagnostic.id
    message = diagnostic.message
    file = place.file
    line = place.line
    column = place.column
    excerpt = SourceExcerpt(place, in: folders)
  }
}
