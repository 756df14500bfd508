import Diagnostics
import Files
import Narrative
import Remembering

extension ContentReader {
  /// A file of a language's folder, by its path below it.
  enum TextItem: Sendable {
    /// No text, but something that documents can link to.
    case file(path: String)
    /// A document or text with an error of its own.
    case unreadable(path: String)
    /// A text that documents may include, with the name that messages use.
    case include(path: String, file: String, text: String)
    /// A document.
    case manuscript(Manuscript)
  }

  /// Whether a text is one that documents include: it has a name, or a folder, that begins with `_`.
  static func isIncluded(_ path: String) -> Bool {
    path.hasSuffix(".md") && path.split(separator: "/").contains { $0.hasPrefix("_") }
  }

  /// Reads one file of a language's folder.
  func readText(_ path: String, _ file: String) -> Outcome<TextItem> {
    guard path.hasSuffix(".md") else { return Outcome(.file(path: path)) }
    let name = "\(Self.contentFolder)/\(file)"
    guard let bytes = content[file] else {
      return Outcome(.unreadable(path: path), Self.unreadable(name))
    }
    return memory.recall(StageKey.text(file: file, bytes: bytes)) { read(bytes, path, name) }
  }

  private func read(_ bytes: [UInt8], _ path: String, _ name: String) -> Outcome<TextItem> {
    guard !Self.isIncluded(path) else {
      let text = TextFile.decode(bytes, file: name)
      return Outcome(
        text.value.map { .include(path: path, file: name, text: $0) } ?? .unreadable(path: path),
        text.diagnostics)
    }
    let text = TextFile.normalize(bytes, file: name)
    guard let text = text.value else { return Outcome(.unreadable(path: path), text.diagnostics) }
    let manuscript = Manuscript.parse(text, path: path, file: name)
    return Outcome(
      manuscript.value.map(TextItem.manuscript) ?? .unreadable(path: path), manuscript.diagnostics)
  }
}
