import Diagnostics

/// A test's input with markers (1️⃣ to 5️⃣) where findings are expected.
struct MarkedText {
  static let markers = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣"]

  /// The input without its markers.
  let text: String
  private var offsets: [String: Int] = [:]

  init(_ marked: String) {
    var rest = Substring(marked)
    var text = ""
    while let character = rest.first {
      rest.removeFirst()
      if Self.markers.contains(String(character)) {
        offsets[String(character)] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    self.text = text
  }

  var bytes: [UInt8] { Array(text.utf8) }

  /// The place of a marker, or of the whole file for an empty one.
  func location(_ marker: String, in file: String) -> SourceLocation {
    guard let offset = offsets[marker] else { return SourceLocation(file: file) }
    let before = Array(text.utf8.prefix(offset))
    let breaks = before.indices.filter { place in
      before[place] == 0x0A
        || before[place] == 0x0D && (place + 1 == offset || before[place + 1] != 0x0A)
    }
    return SourceLocation(
      file: file, line: breaks.count + 1, column: offset - (breaks.last.map { $0 + 1 } ?? 0) + 1)
  }
}
