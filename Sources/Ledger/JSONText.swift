import FoundationEssentials

/// JSON with sorted keys, and each number of a list on a line of its own, so that a comparison of
/// two versions shows what changed.
enum JSONText {
  /// A value on one line. What this layer writes holds texts and whole numbers alone, which always
  /// can be written.
  static func line(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("a record of a number can't be written as JSON")
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// A list with each value on a line of its own.
  static func list(_ lines: [String]) -> String {
    lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n]"
  }

  /// An object whose values are written already, in the order given.
  static func object(_ members: [(key: String, value: String)]) -> String {
    "{\(members.map { "\(line($0.key)):\($0.value)" }.joined(separator: ",\n"))}"
  }
}
