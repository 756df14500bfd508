import Codebook
public import Diagnostics
import LocatedYAML

/// A country more, or any code of a list: in the codebook, with its words and its own texts.
public struct NewCountry: Sendable {
  private let code: String
  private let label: String
  private let list: String?

  /// - Parameters:
  ///   - label: what readers see; `nil` for the code itself.
  ///   - list: the list; `nil` for the one that makes pages, by `each` of a document.
  public init(_ code: String, label: String?, list: String?) {
    self.code = code
    self.label = label ?? code.uppercased()
    self.list = list
  }

  /// The changed files of a site, and the new ones.
  public func scaffold(in site: SiteFolder) -> Outcome<Scaffold?> {
    let codebook = "content/codebook.yml"
    func failure(_ id: String, _ message: DiagnosticText) -> Outcome<Scaffold?> {
      Outcome(nil, Diagnostics([.error(id, message, at: SourceLocation(file: codebook))]))
    }
    guard let name = list ?? Self.pageList(site) else {
      return failure(
        "unknown-list", "no document makes a page for each code of a list; name it with '--list'")
    }
    guard let known = site.codebook.lists[name] else {
      return failure(
        "unknown-list",
        "there is no list '\(name)'"
          + Suggestion.choose(name, among: site.codebook.lists.keys.sorted()))
    }
    if known.names.contains(code) {
      return failure(
        "duplicate-name", "the list '\(name)' has '\(code)' already; choose another code")
    }
    guard let text = site.texts[codebook],
      let codes = site.yaml(codebook)?.value("lists")?.value(name)?.value("codes")
    else {
      return Outcome(
        nil,
        SiteFolder.byHand(
          codebook, "add '\(code)' to a group of the list '\(name)', and its words to i18n"))
    }
    var edit = TextEdit(text)
    guard edit.append(code, to: codes) else {
      return Outcome(nil, SiteFolder.byHand(codebook, "add '\(code)' to the list '\(name)'"))
    }
    var files = [Scaffold.File(codebook, edit.text, isChange: true)]
    for language in site.languages {
      let path = "content/i18n/\(language).yml"
      guard let words = site.texts[path],
        let labels = site.yaml(path)?.value(language)?.value("codes")?.value(name)
      else { continue }
      var edit = TextEdit(words)
      guard edit.append(code, TextEdit.quoted(label), to: labels) else {
        return Outcome(
          nil, SiteFolder.byHand(path, "add '\(code): \(label)' below codes, \(name)"))
      }
      files.append(Scaffold.File(path, edit.text, isChange: true))
    }
    return Outcome(Scaffold(files + texts(site, known)))
  }

  /// The list of which some document makes a page for each code.
  private static func pageList(_ site: SiteFolder) -> String? {
    for path in site.texts.keys.sorted() where path.hasSuffix(".md") {
      let lines = site.texts[path]?.split(separator: "\n") ?? []
      guard lines.first == "---" else { continue }
      for line in lines.dropFirst() {
        if line == "---" { break }
        if line.hasPrefix("each:") {
          return line.dropFirst(5).split(separator: "#")[0].filter { !" \"'".contains($0) }
        }
      }
    }
    return nil
  }

  /// Where other codes of the list have a text of their own that documents include, one for this too.
  private func texts(_ site: SiteFolder, _ list: CodeList) -> [Scaffold.File] {
    var folders: Set<String> = []
    for path in site.paths where path.hasSuffix(".md") && path.contains("/_") {
      let parts = path.split(separator: "/")
      if let name = parts.last, list.codes.contains(String(name.dropLast(3))) {
        folders.insert(parts.dropLast().joined(separator: "/"))
      }
    }
    return folders.sorted().map { "\($0)/\(code).md" }.filter { !site.paths.contains($0) }.map {
      Scaffold.File($0, "Write here what is true of \(label) alone.\n")
    }
  }
}
