/// The addresses that the preview keeps for itself. A site has none like them: names that begin
/// with a dot are not read.
enum PreviewPath {
  static let folder = "/.rapporteur/"
  static let script = folder + "preview.js"
  static let styles = folder + "preview.css"
  static let events = folder + "events"
  static let words = folder + "words"
  static let figures = folder + "figures"
  static let open = folder + "open"
}
