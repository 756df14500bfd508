import Codebook
public import Diagnostics
import Documents
public import Files
import Narrative
public import Scaffolding

/// Notes in a translation which state of its original it follows.
public enum TranslationMark {
  /// The documents with `follows` as it has to be now; those that have it already are left out.
  ///
  /// - Parameter files: documents as messages name them, such as `content/ru/briefing.md`.
  public static func make(
    _ files: [String], content: FolderSnapshot, templates: FolderSnapshot
  ) -> Outcome<Scaffold?> {
    let read = TranslatedTexts.read(content: content, templates: templates)
    guard let texts = read.value else { return Outcome(nil, read.diagnostics) }
    var known: [String: (path: String, language: String)] = [:]
    for language in texts.site.languages {
      for manuscript in language.manuscripts {
        known[manuscript.file] = (manuscript.path, language.tag)
      }
    }
    var diagnostics = Diagnostics()
    var marked: [Scaffold.File] = []
    for file in files {
      let name = Self.name(file)
      guard let (path, language) = known[name] else {
        diagnostics.error(
          "unknown-document",
          "the site has no such document"
            + Suggestion.choose(name, among: known.keys.sorted()), at: SourceLocation(file: file))
        continue
      }
      guard let translation = texts.draft.translations.of(path, in: language) else {
        diagnostics.error(
          "no-original",
          "this document is the original, and follows no other; mark its translations",
          at: SourceLocation(file: file))
        continue
      }
      guard translation.state != .current, let bytes = content["\(language)/\(path)"] else {
        continue
      }
      marked.append(
        Scaffold.File(
          name, String(decoding: set(translation.fingerprint, in: bytes), as: UTF8.self),
          isChange: true))
    }
    return Outcome(diagnostics.hasErrors ? nil : Scaffold(marked), diagnostics)
  }

  /// `./content/ru/a.md` and `ru/a.md` are `content/ru/a.md`.
  private static func name(_ file: String) -> String {
    let path = file.hasPrefix("./") ? String(file.dropFirst(2)) : file
    let folder = ContentReader.contentFolder + "/"
    if let range = path.firstRange(of: folder) { return String(path[range.lowerBound...]) }
    return folder + path
  }

  /// The key stands on the line that it has, else on one of its own before the end of the front matter.
  private static func set(_ fingerprint: String, in bytes: [UInt8]) -> [UInt8] {
    let line = Array("follows: \(fingerprint)".utf8)
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    // The line ends of the file stay as they are.
    let isWindows = lines.first?.last == 0x0D
    let own = isWindows ? line + [0x0D] : line
    for index in lines.indices.dropFirst() {
      if lines[index].starts(with: "follows:".utf8) {
        lines[index] = own
        break
      }
      if lines[index].starts(with: "---".utf8) {
        lines.insert(own, at: index)
        break
      }
    }
    return Array(lines.joined(separator: [0x0A]))
  }
}
