public import Diagnostics
import Glibc

/// A ledger written beside the one that it will replace: committed once, or discarded.
public struct StagedLedger: ~Copyable {
  private let target: String
  private let path: String

  /// Writes the bytes beside the file at a path, safe on the disk.
  public init(_ bytes: [UInt8], beside file: String) throws(LedgerError) {
    // A link to the file stays, and what it leads to is replaced.
    let target = Self.resolved(file)
    try Self.checkReplaceable(target)
    path = try Self.written(bytes, beside: target)
    self.target = target
  }

  deinit { unlink(path) }

  /// Puts it in the place of the old one.
  public consuming func commit() throws(LedgerError) {
    guard rename(path, target) == 0 else { throw LedgerError(errno) }
    // A rename is durable once the folder that holds both names is.
    let descriptor = open(Self.folder(of: target), O_RDONLY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// What can't be written to, a folder or a protected file, is not replaced either.
  private static func checkReplaceable(_ path: String) throws(LedgerError) {
    let descriptor = open(path, O_WRONLY)
    guard descriptor >= 0 else {
      if errno == ENOENT { return }
      throw LedgerError(errno)
    }
    close(descriptor)
  }

  /// The path of a new file with these bytes; there is none when something fails.
  private static func written(
    _ bytes: [UInt8], beside target: String
  ) throws(LedgerError) -> String {
    var template = Array("\(folder(of: target))/.\(Ledger.fileName).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw LedgerError(errno) }
    defer { close(descriptor) }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do throws(LedgerError) {
      try write(bytes, to: descriptor)
    } catch {
      unlink(path)
      throw error
    }
    return path
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(LedgerError) {
    // mkstemp keeps others out; the ledger is read by all who may read the content.
    guard fchmod(descriptor, 0o644) == 0 else { throw LedgerError(errno) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      guard count > 0 else { throw LedgerError(errno) }
      written += count
    }
    guard fsync(descriptor) == 0 else { throw LedgerError(errno) }
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// Why the ledger could not be written.
public struct LedgerError: Error {
  /// What could not be done, and why.
  public let message: DiagnosticText

  init(_ number: Int32) {
    message =
      "the ledger can't be written: \(String(cString: strerror(number))); mend this, and run it "
      + "again"
  }
}
