public import Diagnostics
public import Files

/// The two folders that a site is made of.
public struct SiteSources: Sendable {
  /// The texts, the records and what describes them.
  public let content: FolderSnapshot
  /// What pages are rendered through.
  public let templates: FolderSnapshot

  /// Looks at both folders below `root`, with the findings on either.
  public static func read(in root: String) -> Outcome<SiteSources> {
    let content = FolderSnapshot.read("content", in: root)
    let templates = FolderSnapshot.read("templates", in: root)
    var diagnostics = content.diagnostics
    diagnostics.add(templates.diagnostics)
    return Outcome(
      SiteSources(content: content.value, templates: templates.value), diagnostics)
  }
}
