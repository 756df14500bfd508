import FoundationEssentials
import Glibc

/// A folder that is gone when the test is.
package final class ScratchFolder: Sendable {
  /// Its path.
  package let path: String

  /// Makes an empty folder of its own.
  package init() throws {
    path = "/tmp/rapporteur-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Makes a folder in it.
  package func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(path)/\(name)", withIntermediateDirectories: true)
  }

  /// Writes a file in place; its folder is there.
  package func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
  }

  /// Gives a file or a folder another name.
  package func rename(_ old: String, to new: String) {
    Glibc.rename("\(path)/\(old)", "\(path)/\(new)")
  }

  /// Takes a file, or a folder with all that is in it, away.
  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }
}
