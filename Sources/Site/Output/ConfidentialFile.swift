import Diagnostics
import Glibc

/// A file that its owner alone may read.
public enum ConfidentialFile {
  /// Writes a file as a whole, or leaves what stood there as it was. Where a link stands, the file that
  /// it leads to is written: people keep such files on a disk of their own.
  public static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let path = try target(of: path)
    let (parent, name) = StagedFolder.parts(path)
    // mkstemp keeps all others out from the first moment.
    var template = Array("\(parent)/.\(name).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw OutputError.of(errno, "'\(path)' can't be written") }
    let staged = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let isWritten = write(bytes, descriptor)
    let failure = errno
    close(descriptor)
    guard isWritten, rename(staged, path) == 0 else {
      let number = isWritten ? errno : failure
      unlink(staged)
      throw OutputError.of(number, "'\(path)' can't be written")
    }
  }

  private static func target(of path: String) throws(OutputError) -> String {
    var entry = stat()
    guard lstat(path, &entry) == 0, entry.st_mode & S_IFMT == S_IFLNK else { return path }
    guard let target = realpath(path, nil) else {
      throw OutputError.of(errno, "'\(path)' can't be written")
    }
    defer { free(target) }
    return String(cString: target)
  }

  private static func write(_ bytes: [UInt8], _ descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      guard count > 0 else { return false }
      written += count
    }
    return fsync(descriptor) == 0
  }
}
