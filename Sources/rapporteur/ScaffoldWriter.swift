import ArgumentParser
import Diagnostics
import FoundationEssentials
import Glibc
import Scaffolding

/// Writes new files and changed texts below a folder: all of them, or none.
struct ScaffoldWriter {
  let root: String

  /// Makes the folder of a new site; one that has anything in it is refused.
  func begin(_ scaffold: Scaffold) throws {
    let inside = try? FileManager.default.contentsOfDirectory(atPath: root)
    if access(root, F_OK) == 0, inside?.isEmpty != true {
      throw fail(
        "folder-in-use", "a new site needs a folder that is empty or not there yet; name another",
        at: root)
    }
    try write(scaffold)
  }

  /// Writes the files and says which; a new one never takes the place of one that is there.
  func write(_ scaffold: Scaffold) throws {
    for file in scaffold.files
    where !file.isChange && file.lines == nil && access(path(file), F_OK) == 0 {
      throw fail(
        "file-there", "this file is there already, and nothing was written; move it away first",
        at: path(file))
    }
    var made: [String] = []
    var notes: [DiagnosticText] = []
    var kept: [(path: String, old: Data)] = []
    do {
      for file in scaffold.files {
        let path = path(file)
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
          .joined(separator: "/")
        if !folder.isEmpty {
          try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        }
        var bytes = file.bytes
        if let old = FileManager.default.contents(atPath: path) {
          if file.lines != nil {
            guard let all = file.added(to: String(decoding: old, as: UTF8.self)) else { continue }
            bytes = all
          }
          kept.append((path, old))
          notes.append("changed \(path)")
        } else {
          made.append(path)
          notes.append("made \(path)")
        }
        try Data(bytes).write(to: URL(filePath: path), options: .atomic)
      }
    } catch {
      // What was begun is taken back.
      for path in made { unlink(path) }
      for (path, old) in kept { try? old.write(to: URL(filePath: path), options: .atomic) }
      throw fail(
        "not-written", "the files can't be written, and none was; may you write in this folder?",
        at: root)
    }
    for note in notes { Report.note(note) }
  }

  private func path(_ file: Scaffold.File) -> String {
    RootOptions.path(file.path, below: root)
  }

  private func fail(_ id: String, _ message: DiagnosticText, at file: String) -> ExitCode {
    Report(format: .text).print(
      Diagnostics([.error(id, message, at: SourceLocation(file: file))]))
    return ExitCode(1)
  }
}
