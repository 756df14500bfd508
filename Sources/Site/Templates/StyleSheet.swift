import Crypto
import FoundationEssentials

/// The one style sheet, which stands in every page and is allowed there by its hash.
struct StyleSheet: Sendable {
  let text: String
  /// The same as bytes.
  let bytes: [UInt8]
  /// A policy that allows this style sheet and the site's own images, and nothing else.
  let policy: String

  init(_ source: String) {
    text = Self.withoutComments(source)
    bytes = Array(text.utf8)
    let digest = Base64.encode(Array(SHA256.hash(data: bytes)))
    policy =
      "default-src 'none'; style-src 'sha256-\(digest)'; img-src 'self'; base-uri 'none'; "
      + "form-action 'none'"
  }

  /// Comments and the white space at the ends of lines are for those who write the sheet.
  static func withoutComments(_ source: String) -> String {
    var bytes: [UInt8] = []
    let input = Array(source.utf8)
    var index = 0
    while index < input.count {
      if input[index...].starts(with: "/*".utf8) {
        index += 2
        while index < input.count, !input[index...].starts(with: "*/".utf8) { index += 1 }
        index += 2
      } else {
        bytes.append(input[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: \.isNewline)
      .map { $0.split(separator: " ").joined(separator: " ") }
      .filter { !$0.isEmpty }
      .joined(separator: "\n")
  }
}

/// Base64 of RFC 4648, for the hash of the policy.
enum Base64 {
  static func encode(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
}
