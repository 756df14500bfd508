public import Diagnostics
import FoundationEssentials
import Glibc

/// The files of a folder, so that all that follows is a function of values.
///
/// Which files there are is looked at once; their bytes stay on disk until they are needed, for a site
/// can have thousands of texts and data of any size.
public struct FolderSnapshot: Sendable {
  private let files: [String: FileBytes]

  /// A snapshot of given files, for tests and for content that never was a folder.
  public init(files: [String: [UInt8]]) {
    self.files = files.mapValues { FileBytes($0) }
  }

  private init(_ files: [String: FileBytes]) {
    self.files = files
  }

  /// The paths in a stable order.
  public var paths: [String] { files.keys.sorted() }

  /// The file at a path below the folder, without reading it.
  public func file(_ path: String) -> FileBytes? { files[path] }

  /// The bytes of the file at a path below the folder; `nil` when there is none that can be read.
  public subscript(path: String) -> [UInt8]? { files[path]?.all() }

  /// The bytes of all files by their paths.
  public var allBytes: [String: [UInt8]] { files.compactMapValues { $0.all() } }

  /// The same with the bytes of its files in memory, so that they are of one moment; those of more than
  /// `limit` bytes, and what can't be read, stay on disk.
  public func loaded(upTo limit: Int) -> FolderSnapshot {
    FolderSnapshot(
      files.mapValues { file in
        guard file.loaded == nil, file.count <= limit, let bytes = file.all() else { return file }
        return FileBytes(bytes)
      })
  }

  /// What files hold, `nil` for one that is not there; `nil` for all where one is not in memory.
  public func loaded(_ paths: [String]) -> [[UInt8]?]? {
    let found = paths.map { files[$0] }
    guard found.allSatisfy({ $0 == nil || $0?.loaded != nil }) else { return nil }
    return found.map { $0?.loaded }
  }

  /// Looks at all files below `folder`; names that begin with a dot are passed over.
  ///
  /// - Parameters:
  ///   - root: the folder that messages count from.
  ///   - folder: the folder below it.
  public static func read(_ folder: String, in root: String) -> Outcome<FolderSnapshot> {
    var diagnostics = Diagnostics()
    var files: [String: FileBytes] = [:]
    let manager = FileManager.default
    var folders = [""]
    while let current = folders.popLast() {
      let path = join(join(root, folder), current)
      guard let names = try? manager.contentsOfDirectory(atPath: path) else {
        diagnostics.error(
          "unreadable-folder", "the folder can't be read; is it there?",
          at: SourceLocation(file: join(folder, current)))
        continue
      }
      for name in names where !name.hasPrefix(".") {
        let below = join(current, name)
        if name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
          diagnostics.error(
            "invalid-file-name",
            "a name in this folder has a line break or another control "
              + "character; rename the file", at: SourceLocation(file: join(folder, current)))
          continue
        }
        switch Entry(join(path, name)) {
        case .folder: folders.append(below)
        case .file(let bytes): files[below] = bytes
        case .fault(let id, let message):
          diagnostics.error(id, message, at: SourceLocation(file: join(folder, below)))
        }
      }
    }
    return Outcome(FolderSnapshot(files), diagnostics)
  }

  /// What stands at a path.
  private enum Entry {
    case folder
    case file(FileBytes)
    case fault(id: String, message: DiagnosticText)

    init(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else {
        self = .fault(
          id: "unreadable-file",
          message: "the link leads nowhere; take it away, or put the file back")
        return
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        var link = stat()
        let isLink = lstat(path, &link) == 0 && link.st_mode & S_IFMT == S_IFLNK
        self =
          isLink
          ? .fault(
            id: "linked-folder",
            message: "a link to a folder is not followed; put the folder itself here")
          : .folder
        return
      }
      let file = FileBytes(path: path, count: Int(status.st_size))
      if status.st_mode & S_IFMT == S_IFREG, access(path, R_OK) == 0 {
        self = .file(file)
      } else {
        self = .fault(id: "unreadable-file", message: "the file can't be read; may you read it?")
      }
    }
  }

  private static func join(_ a: String, _ b: String) -> String {
    a.isEmpty ? b : b.isEmpty ? a : a.hasSuffix("/") ? a + b : a + "/" + b
  }
}
