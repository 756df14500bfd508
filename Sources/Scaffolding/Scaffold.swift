/// Files that a command is to write: new ones, and texts that are to be changed.
public struct Scaffold: Sendable {
  /// A file that is not there yet, or a text with a change in it.
  public struct File: Sendable {
    /// The path below the site's folder.
    public let path: String
    /// What it is to hold.
    public let bytes: [UInt8]
    /// Whether it replaces a file that is there.
    public let isChange: Bool

    init(_ path: String, _ text: String, isChange: Bool = false) {
      self.path = path
      bytes = Array(text.utf8)
      self.isChange = isChange
    }
  }

  /// The files, by path.
  public let files: [File]

  init(_ files: [File]) {
    self.files = files.sorted { $0.path < $1.path }
  }

  /// A whole site that can be built at once, with records that are made up and say so.
  public static var site: Scaffold {
    // Templates of kinds that no document is of would be an error.
    let unused: Set = ["regional.mustache", "report.mustache"]
    let templates = EmbeddedFiles.templates.filter { !unused.contains($0.path) }
    return Scaffold(
      EmbeddedFiles.starter.map { File($0.path, $0.text) }
        + templates.map { File("templates/\($0.path)", $0.text) })
  }
}
