public import Diagnostics
import FoundationEssentials

/// The files of a folder, read at one time, so that all that follows is a function of values.
public struct FolderSnapshot: Sendable {
  /// The bytes of each file, by its path below the folder.
  public let files: [String: [UInt8]]

  /// A snapshot of given files, for tests and for content that never was a folder.
  public init(files: [String: [UInt8]]) {
    self.files = files
  }

  /// The paths in a stable order.
  public var paths: [String] { files.keys.sorted() }

  /// Reads all files below `folder`; names that begin with a dot are passed over.
  ///
  /// - Parameters:
  ///   - root: the folder that messages count from.
  ///   - folder: the folder below it.
  public static func read(_ folder: String, in root: String) -> Outcome<FolderSnapshot> {
    var diagnostics = Diagnostics()
    var files: [String: [UInt8]] = [:]
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
        var isFolder = false
        guard manager.fileExists(atPath: join(path, name), isDirectory: &isFolder) else {
          diagnostics.error(
            "unreadable-file", "the link leads nowhere",
            at: SourceLocation(file: join(folder, below)))
          continue
        }
        if name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
          diagnostics.error(
            "invalid-file-name",
            "a name in this folder has a line break or another control "
              + "character; rename the file", at: SourceLocation(file: join(folder, current)))
        } else if isFolder, isLink(join(path, name)) {
          diagnostics.error(
            "linked-folder", "a link to a folder is not followed; put the folder itself here",
            at: SourceLocation(file: join(folder, below)))
        } else if isFolder {
          folders.append(below)
        } else if let data = manager.contents(atPath: join(path, name)) {
          files[below] = Array(data)
        } else {
          diagnostics.error(
            "unreadable-file", "the file can't be read",
            at: SourceLocation(file: join(folder, below)))
        }
      }
    }
    return Outcome(FolderSnapshot(files: files), diagnostics)
  }

  private static func isLink(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeSymbolicLink
  }

  private static func join(_ a: String, _ b: String) -> String {
    a.isEmpty ? b : b.isEmpty ? a : a.hasSuffix("/") ? a + b : a + "/" + b
  }
}
