import Files
import Remembering

/// The marks of what files of a folder hold.
struct FolderMarks: Sendable {
  let memory: Memory
  let folder: FolderSnapshot

  private struct Parts: Hashable, Sendable {
    let paths: [String]
    let files: [[UInt8]?]
  }

  /// The mark of some files. One that is not in memory can change while it is read: it is taken for a new
  /// one each time.
  func mark(of paths: [String]) -> Mark {
    guard let files = folder.loaded(paths) else { return memory.newMark() }
    return memory.mark(of: Parts(paths: paths, files: files))
  }
}
