import Crypto
import Narrative

/// The list of the files that a build made, with their SHA-256, as `sha256sum -c` reads it.
struct Manifest {
  static let name = "SHA256SUMS"

  /// The digest of each file by its address.
  let digests: [String: String]

  /// The manifest of files with these digests.
  init(digests: [String: String]) {
    self.digests = digests
  }

  /// Reads a manifest that an earlier build wrote; lines of another form are passed over.
  init(text: String) {
    var digests: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, parts[0].utf8.count == 64 else { continue }
      digests[String(parts[1].drop { $0 == " " || $0 == "*" })] = String(parts[0])
    }
    self.digests = digests
  }

  /// The lines in the order of the addresses' bytes.
  var text: String {
    digests.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "\($0.value)  \($0.key)\n" }
      .joined()
  }

  static func digest(_ bytes: [UInt8]) -> String {
    Hexadecimal.text(of: SHA256.hash(data: bytes))
  }
}
