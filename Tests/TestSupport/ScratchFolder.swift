import FoundationEssentials
import Glibc

/// A folder that is gone when the test is.
package final class ScratchFolder: Sendable {
  /// Why there is none.
  package struct Failure: Error {
    let number: Int32
  }

  /// Its path.
  package let path: String

  /// Makes an empty folder of its own.
  package init() throws {
    var template = Array("/tmp/rapporteur-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(number: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    chmod(path, 0o755)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Makes a folder in it.
  package func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(path)/\(name)", withIntermediateDirectories: true)
  }

  /// Writes a file in place, in a folder that is made if need be.
  package func write(_ text: String, to name: String) throws {
    let folder = name.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    if !folder.isEmpty { try makeFolder(folder.joined(separator: "/")) }
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
  }

  /// A file's text; `nil` where there is none.
  package func read(_ name: String) -> String? {
    bytes(of: name).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// What a file holds, with signs in the place of bytes that are no text.
  package func text(of name: String) -> String {
    String(decoding: bytes(of: name) ?? Data(), as: UTF8.self)
  }

  /// All files with their texts, by name.
  package func files(below folder: String) -> [String: String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(folder)")) ?? []
    var files: [String: String] = [:]
    for name in names { files[name] = read("\(folder)/\(name)") }
    return files
  }

  /// Gives a file or a folder another name.
  package func rename(_ old: String, to new: String) {
    Glibc.rename("\(path)/\(old)", "\(path)/\(new)")
  }

  /// Takes a file, or a folder with all that is in it, away.
  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  private func bytes(of name: String) -> Data? {
    FileManager.default.contents(atPath: "\(path)/\(name)")
  }
}
