import Glibc

/// The bytes of a file: in memory, or on disk until they are needed.
public struct FileBytes: Sendable {
  private enum Place {
    case memory([UInt8])
    case disk(path: String)
  }

  private let place: Place
  /// How many there are.
  public let count: Int

  /// Bytes that are in memory.
  public init(_ bytes: [UInt8]) {
    place = .memory(bytes)
    count = bytes.count
  }

  /// The file at a path, which had `count` bytes when it was looked at.
  init(path: String, count: Int) {
    place = .disk(path: path)
    self.count = count
  }

  /// The bytes where they are in memory, and can't change any more.
  public var loaded: [UInt8]? {
    if case .memory(let bytes) = place { bytes } else { nil }
  }

  /// All bytes; `nil` when the file can't be read.
  public func all() -> [UInt8]? {
    switch place {
    case .memory(let bytes): return bytes
    case .disk:
      var bytes = [UInt8](repeating: 0, count: count)
      var reader = reader()
      guard let filled = reader.read(into: &bytes, from: 0, upTo: count), filled == count,
        !reader.hasMore
      else { return nil }
      return bytes
    }
  }

  /// Reads the bytes from the first on.
  public func reader() -> FileReader {
    switch place {
    case .memory(let bytes): FileReader(bytes)
    case .disk(let path): FileReader(path: path, count: count)
    }
  }
}

/// Reads the bytes of a file in order.
public struct FileReader: ~Copyable, Sendable {
  private let bytes: [UInt8]
  private let descriptor: Int32
  private let isOnDisk: Bool
  private let count: Int
  private var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    count = bytes.count
    descriptor = -1
    isOnDisk = false
  }

  init(path: String, count: Int) {
    bytes = []
    self.count = count
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    isOnDisk = true
    if descriptor >= 0 { posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Fills `buffer` from `start` to `end`, as far as there are bytes.
  ///
  /// - Returns: how many bytes were read, fewer than there is room for only at the end of the file;
  ///   `nil` when the file can't be read, or has another length than when it was looked at.
  public mutating func read(into buffer: inout [UInt8], from start: Int, upTo end: Int) -> Int? {
    let wanted = min(end - start, count - offset)
    let filled = isOnDisk ? readDisk(&buffer, start, wanted) : readMemory(&buffer, start, wanted)
    guard filled == wanted else { return nil }
    offset += filled
    return wanted < end - start && hasMore ? nil : filled
  }

  private func readMemory(_ buffer: inout [UInt8], _ start: Int, _ wanted: Int) -> Int {
    buffer.withUnsafeMutableBytes { target in
      bytes.withUnsafeBytes { source in
        target[start...].copyBytes(from: source[offset..<offset + wanted])
      }
    }
    return wanted
  }

  private func readDisk(_ buffer: inout [UInt8], _ start: Int, _ wanted: Int) -> Int {
    guard descriptor >= 0 else { return -1 }
    var filled = 0
    while filled < wanted {
      let got = buffer.withUnsafeMutableBytes { target in
        Glibc.read(
          descriptor, target.baseAddress?.advanced(by: start + filled), wanted - filled)
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return -1 }
      filled += got
    }
    return filled
  }

  /// Whether the file has grown since.
  var hasMore: Bool {
    guard isOnDisk else { return false }
    var byte: UInt8 = 0
    return Glibc.read(descriptor, &byte, 1) != 0
  }
}
