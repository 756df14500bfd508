public import Diagnostics
import FoundationEssentials
import Glibc
import Parallel

/// The folder that is hosted. It is replaced as a whole, or left as it was.
public struct OutputFolder: Sendable {
  let path: String
  /// The folder as messages name it.
  let name: String

  /// The output folder at a path.
  ///
  /// - Parameter name: the path as the author typed it, for messages.
  public init(path: String, name: String) {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    // A link to the folder stays, and what it leads to is replaced.
    self.path = Self.resolved(trimmed)
    self.name = name
  }

  /// What stands in the folder that no build made, or that was changed since.
  public func check() -> Diagnostics {
    var diagnostics = Diagnostics()
    func refuse(_ message: DiagnosticText) -> Diagnostics {
      diagnostics.error("output-in-the-way", message, at: SourceLocation(file: name))
      return diagnostics
    }
    if path.isEmpty || path == "/" {
      return refuse("the output needs a folder of its own; name one with '--output'")
    }
    let parent = StagedFolder.parts(name).parent
    for folder in StagedFolder.leftovers(beside: path) {
      diagnostics.warning(
        "left-over", "a build that was cut off left this folder; take it away",
        at: SourceLocation(file: parent == "." ? folder : "\(parent)/\(folder)"))
    }
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return diagnostics
    }
    guard isFolder else {
      return refuse("this is a file; the output needs a folder, name one with '--output'")
    }
    guard let files = filesOnDisk else {
      return refuse("the folder can't be read; may you read it?")
    }
    let manifest = Manifest(
      text: read(Manifest.name).map { String(decoding: $0, as: UTF8.self) } ?? "")
    let found = files.filter { $0 != Manifest.name }.sorted().concurrentMap { file in
      problem(file, listed: manifest.digests[file])
    }
    for problem in found.compactMap({ $0 }) { diagnostics.add(Diagnostics([problem])) }
    return diagnostics
  }

  /// What is wrong with a file that stands in the folder.
  private func problem(_ file: String, listed digest: String?) -> Diagnostic? {
    let location = SourceLocation(file: "\(name)/\(file)")
    guard let digest else {
      return .error(
        "foreign-file",
        "no build made this file, and the output folder is replaced as a whole; move it away",
        at: location)
    }
    guard let bytes = read(file), Manifest.digest(bytes) != digest else { return nil }
    return .warning(
      "changed-output",
      "this file was changed by hand; the change is lost, make it in the content", at: location)
  }

  /// The files that stand in the folder; one that a build made and that is gone is an error.
  public func files() -> Outcome<[OutputFile]> {
    var diagnostics = Diagnostics()
    let manifest = read(Manifest.name)
    if manifest == nil {
      diagnostics.error(
        "missing-output", "no build made this folder; 'rapporteur build' makes it",
        at: SourceLocation(file: name))
    }
    let listed = Manifest(text: manifest.map { String(decoding: $0, as: UTF8.self) } ?? "")
    var files: [OutputFile] = []
    for file in Set(listed.digests.keys).union(filesOnDisk ?? []).sorted()
    where file != Manifest.name {
      if let bytes = read(file) {
        files.append(OutputFile(address: file, bytes: bytes))
      } else {
        diagnostics.error(
          "missing-output", "a build made this file, and it can't be read; build the site again",
          at: SourceLocation(file: "\(name)/\(file)"))
      }
    }
    return Outcome(files, diagnostics)
  }

  /// Whether a file at a path would stand in the folder, whatever links lead there.
  public func holds(_ file: String) -> Bool {
    let parent = Self.resolved(StagedFolder.parts(file).parent)
    let folder = Self.resolved(path)
    return parent == folder || parent.hasPrefix(folder + "/")
  }

  /// Writes all files beside the folder and exchanges the two in one step.
  ///
  /// - Throws: `OutputError` when something can't be written; the folder is then as it was.
  public func replace(with files: [OutputFile]) throws(OutputError) {
    let staged = try StagedFolder(beside: path)
    try staged.makeFolders(for: files.map(\.address))
    let target = staged.files
    let written = files.concurrentMap { file in
      let bytes = file.bytes
      return Result { () throws(OutputError) in
        try target.write(bytes, to: file.address)
        return (file.address, Manifest.digest(bytes))
      }
    }
    var digests: [String: String] = [:]
    for result in written {
      let (address, digest) = try result.get()
      digests[address] = digest
    }
    try target.write(Array(Manifest(digests: digests).text.utf8), to: Manifest.name)
    try staged.commit()
  }

  /// Everything below the folder but folders; links are not followed.
  private var filesOnDisk: [String]? {
    let manager = FileManager.default
    return try? manager.subpathsOfDirectory(atPath: path).filter { file in
      var status = stat()
      return lstat(path + "/" + file, &status) != 0 || status.st_mode & S_IFMT != S_IFDIR
    }
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private func read(_ file: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path + "/" + file).map { Array($0) }
  }
}

/// Why the output could not be written.
public struct OutputError: Error {
  /// What could not be done, and why.
  public let message: DiagnosticText
}
