import CExchange
import Diagnostics
import FoundationEssentials
import Glibc

/// A folder being written beside the one that it will replace: committed once, or discarded.
struct StagedFolder: ~Copyable {
  private let target: String
  private let path: String

  init(beside target: String) throws(OutputError) {
    self.target = target
    let (parent, name) = Self.parts(target)
    var template = Array("\(parent)/.\(name).XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw OutputError.of(errno, "a folder can't be made beside '\(target)'")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // mkdtemp keeps others out; what is hosted is read by all.
    chmod(path, 0o755)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The names of the folders of this kind that stand beside a target.
  static func leftovers(beside target: String) -> [String] {
    let (parent, name) = parts(target)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    return names.filter { $0.hasPrefix(".\(name).") && $0.utf8.count == name.utf8.count + 8 }
      .sorted()
  }

  /// The folder that a path stands in, and its name.
  static func parts(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let parent = path[..<slash]
    return (parent.isEmpty ? "/" : String(parent), String(path[path.index(after: slash)...]))
  }

  /// Makes the folders that files with these addresses stand in.
  func makeFolders(for addresses: [String]) throws(OutputError) {
    let folders = Set(
      addresses.compactMap { address in address.lastIndex(of: "/").map { address[..<$0] } })
    for folder in folders.sorted() { try makeFolder(path + "/" + folder) }
  }

  /// What writes its files, on several threads.
  var files: Files { Files(path: path) }

  /// Writes files of a folder, each once.
  struct Files: Sendable {
    fileprivate let path: String

    func write(_ bytes: [UInt8], to address: String) throws(OutputError) {
      let descriptor = open(path + "/" + address, O_WRONLY | O_CREAT | O_EXCL, 0o644)
      guard descriptor >= 0 else { throw OutputError.of(errno, "'\(address)' can't be written") }
      defer { close(descriptor) }
      var written = 0
      while written < bytes.count {
        let count = bytes.withUnsafeBytes {
          Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
        }
        guard count > 0 else { throw OutputError.of(errno, "'\(address)' can't be written") }
        written += count
      }
    }
  }

  /// Exchanges the two folders, and takes the old one away.
  consuming func commit() throws(OutputError) {
    guard FileManager.default.fileExists(atPath: target) else {
      guard rename(path, target) == 0 else {
        throw OutputError.of(errno, "'\(target)' can't be put in its place")
      }
      syncParent()
      return
    }
    let failure = rapporteur_exchange(path, target)
    switch failure {
    case 0: break
    case EINVAL, ENOSYS: try swapInTwoSteps()
    default: throw OutputError.of(failure, "'\(target)' can't be replaced")
    }
    syncParent()
  }

  /// For file systems that can't exchange: the folder is away for a moment, but never half new.
  private func swapInTwoSteps() throws(OutputError) {
    let old = path + ".old"
    guard rename(target, old) == 0 else {
      throw OutputError.of(errno, "'\(target)' can't be replaced")
    }
    guard rename(path, target) == 0 else {
      let failure = errno
      rename(old, target)
      throw OutputError.of(failure, "'\(target)' can't be replaced")
    }
    rename(old, path)
  }

  private func makeFolder(_ folder: String) throws(OutputError) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw OutputError(message: "the folder '\(folder)' can't be made; may you write there?")
    }
  }

  /// A rename is durable once the folder that holds both names is.
  private func syncParent() {
    let descriptor = open(Self.parts(target).parent, O_RDONLY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

extension OutputError {
  static func of(_ number: Int32, _ what: DiagnosticText) -> OutputError {
    OutputError(
      message: "\(what): \(String(cString: strerror(number))); mend this, and run it again")
  }
}
