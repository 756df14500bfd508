import Files
import Remembering

/// The marks of what files of a folder hold.
struct FolderMarks: Sendable {
  let memory: Memory
  let folder: FolderSnapshot

  private struct Part: Hashable, Sendable {
    let path: String
    /// `nil` where there is no such file.
    let bytes: [UInt8]?
  }

  /// The mark of some files. One that is not in memory can change while it is read: it is taken for a new
  /// one each time.
  func mark(of paths: [String]) -> Mark {
    var parts: [Part] = []
    for path in paths {
      let file = folder.file(path)
      if let file, file.loaded == nil { return memory.newMark() }
      parts.append(Part(path: path, bytes: file?.loaded))
    }
    return memory.mark(of: parts)
  }
}
