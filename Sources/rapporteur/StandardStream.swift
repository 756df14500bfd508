import Glibc

/// Standard output and standard error, unbuffered: the run of a command writes little.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Writes all bytes; a closed pipe ends it in silence.
  func write(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(rawValue, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      guard count > 0 else { return }
      written += count
    }
  }
}
