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
    /// The lines of a file that may be there already, with others; then those are added that it lacks.
    public let lines: [String]?

    /// A text below the site's folder.
    public init(_ path: String, _ text: String, isChange: Bool = false) {
      self.path = path
      bytes = Array(text.utf8)
      self.isChange = isChange
      lines = nil
    }

    init(lines: [String], of path: String) {
      self.path = path
      bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
      isChange = false
      self.lines = lines
    }

    /// The file with its lines added to a text that is there; `nil` where it has them all.
    public func added(to text: String) -> [UInt8]? {
      let there = Set(text.split(whereSeparator: \.isNewline).map(Self.trimmed))
      let lacking = (lines ?? []).filter { !there.contains(Self.trimmed($0[...])) }
      guard lacking.contains(where: { !$0.hasPrefix("#") }) else { return nil }
      let gap = text.isEmpty || text.hasSuffix("\n") ? "" : "\n"
      return Array((text + gap + lacking.map { $0 + "\n" }.joined()).utf8)
    }

    private static func trimmed(_ line: Substring) -> String {
      String(line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The files, by path.
  public let files: [File]

  /// Files to be written together.
  public init(_ files: [File]) {
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
