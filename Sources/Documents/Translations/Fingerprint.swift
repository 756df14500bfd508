import Crypto
import Narrative

/// A state of a text in a few signs: the beginning of its SHA-256.
enum Fingerprint {
  /// As many hexadecimal digits as an author will not take for a number, and 64 bits.
  private static let length = 16

  /// - Parameter parts: the bytes of the files that make the text, in a fixed order.
  static func of(_ parts: [[UInt8]]) -> String {
    var hash = SHA256()
    for part in parts {
      // The length keeps the parts apart.
      withUnsafeBytes(of: UInt64(part.count).littleEndian) { hash.update(bufferPointer: $0) }
      hash.update(data: part)
    }
    return String(Hexadecimal.text(of: hash.finalize()).prefix(length))
  }
}
