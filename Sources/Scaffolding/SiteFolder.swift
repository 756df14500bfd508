public import Codebook
import Diagnostics
import LocatedYAML

/// The texts of a site that something is to be added to.
public struct SiteFolder: Sendable {
  /// The texts by their paths below the site's folder, `content/…` and `templates/…`.
  let texts: [String: String]
  /// Paths of all files there are.
  let paths: Set<String>
  let codebook: Codebook
  /// The languages of the site, the first one first.
  let languages: [String]

  /// - Parameters:
  ///   - texts: all files that are texts, by their paths below the site's folder.
  ///   - paths: the paths of all files.
  public init(
    texts: [String: String], paths: Set<String>, codebook: Codebook, languages: [String]
  ) {
    self.texts = texts
    self.paths = paths
    self.codebook = codebook
    self.languages = languages
  }

  /// A YAML file of the content as it stands in its text.
  func yaml(_ path: String) -> YAMLNode? {
    texts[path].flatMap {
      YAMLFile.parse($0, at: SourceLocation(file: path, line: 1, column: 1)).value
    }
  }

  /// An error where a file that is to be made is there already.
  func refuse(_ path: String) -> Diagnostic? {
    guard paths.contains(path) else { return nil }
    return .error(
      "file-there", "this file is there already; choose another name, or move it away",
      at: SourceLocation(file: path))
  }

  /// An error where a text can't be changed by the program.
  static func byHand(_ path: String, _ what: DiagnosticText) -> Diagnostics {
    Diagnostics([
      .error(
        "change-by-hand", "this file is written in a way that the program doesn't change; \(what)",
        at: SourceLocation(file: path))
    ])
  }
}

extension YAMLNode {
  /// The value of a key of a mapping.
  func value(_ key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The keys and values of a mapping.
  var entries: [YAMLEntry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  /// The items of a list.
  var items: [YAMLNode] {
    if case .sequence(let items) = content { items } else { [] }
  }
}
