import Codebook
public import Diagnostics
public import Files
import LocatedYAML
public import Scaffolding

/// New parts of a site that is there, made so that the site can still be built.
public enum SiteScaffold {
  /// What can be begun.
  public enum Part: Sendable {
    /// A document.
    case document(NewDocument)
    /// A language.
    case language(NewLanguage)
    /// A country, or another code.
    case country(NewCountry)
    /// The files of a host.
    case hosting(Hosting)
  }

  /// The files of a new part; `nil` with an error.
  ///
  /// The site is made in memory with the new files in it: what could be built before can be built
  /// after.
  public static func make(
    _ part: Part, content: FolderSnapshot, templates: FolderSnapshot
  ) -> Outcome<Scaffold?> {
    var reader = ContentReader(content: content, templates: templates)
    guard let root = reader.readYAML("site.yml", isRequired: true),
      let codebook = reader.readCodebook(), !reader.diagnostics.hasErrors
    else { return Outcome(nil, reader.diagnostics) }
    var settings = YAMLMapping(root, as: "site.yml")
    let languages = settings.texts("languages").compactMap(\.text)
    let files = bytes(content, templates)
    let site = SiteFolder(
      texts: files.compactMapValues { String(validating: $0, as: UTF8.self) },
      paths: Set(files.keys), codebook: codebook, languages: languages)
    let made: Outcome<Scaffold?> =
      switch part {
      case .document(let document): document.scaffold(in: site)
      case .language(let language): language.scaffold(in: site)
      case .country(let country): country.scaffold(in: site)
      case .hosting(let host): Outcome<Scaffold?>(host.scaffold(in: site))
      }
    guard let scaffold = made.value, !made.diagnostics.hasErrors else { return made }
    var after = files
    for file in scaffold.files { after[file.path] = file.bytes }
    let faults = errors(after)
    guard !faults.isEmpty else { return made }
    let before = errors(files)
    let new = faults.filter { !before.contains($0) }
    return new.isEmpty ? made : Outcome(nil, Diagnostics(new))
  }

  private static func bytes(
    _ content: FolderSnapshot, _ templates: FolderSnapshot
  ) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for (path, bytes) in content.allBytes { files["content/\(path)"] = bytes }
    for (path, bytes) in templates.allBytes { files["templates/\(path)"] = bytes }
    return files
  }

  private static func errors(_ files: [String: [UInt8]]) -> [Diagnostic] {
    func folder(_ name: String) -> FolderSnapshot {
      let inside = files.filter { $0.key.hasPrefix("\(name)/") }
      return FolderSnapshot(
        files: Dictionary(
          inside.map { (String($0.key.dropFirst(name.utf8.count + 1)), $0.value) },
          uniquingKeysWith: { first, _ in first }))
    }
    return SiteBuild.make(content: folder("content"), templates: folder("templates"))
      .diagnostics.sorted.filter { $0.severity == .error }
  }
}
