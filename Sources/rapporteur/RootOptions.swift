import ArgumentParser
import Diagnostics
import Files
import Publishing

/// Where the site is, on every command that reads or writes one.
struct RootOptions: ParsableArguments {
  @OptionGroup var speech: LanguageOption

  @Option(
    help: "The folder of the site, which holds content/ and templates/.", completion: .directory)
  var root = "."

  func validate() throws {
    if root.isEmpty { throw ValidationError("'--root' names a folder; its name is empty.") }
  }

  /// The path of a file of the site, as the author would write it.
  func path(_ name: String) -> String { Self.path(name, below: root) }

  /// The path of a file below a folder, as the author would write it.
  static func path(_ name: String, below root: String) -> String {
    root == "." ? name : root.hasSuffix("/") ? root + name : "\(root)/\(name)"
  }

  /// Looks at the folder of the content.
  func readContent() -> Outcome<FolderSnapshot> { FolderSnapshot.read("content", in: root) }

  /// Looks at the folders of the content and the templates.
  func readSources() -> Outcome<SiteSources> { SiteSources.read(in: root) }
}
