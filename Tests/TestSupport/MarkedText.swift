package import Diagnostics

/// A place in the content; the test library has a `SourceLocation` of its own.
package typealias Place = SourceLocation

/// A test's input with markers (1️⃣ to 9️⃣) where findings are expected.
package struct MarkedText {
  /// The input without its markers.
  package let text: String
  private let offsets: [Character: Int]

  package init(_ marked: String) {
    let markers: Set<Character> = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣"]
    var text = ""
    var offsets: [Character: Int] = [:]
    for character in marked {
      if markers.contains(character) {
        offsets[character] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.offsets = offsets
  }

  /// The place of a marker when the text begins at `origin` and every line in its column; a marker
  /// that is not there has no line.
  package func location(_ marker: Character, from origin: Place) -> Place {
    guard let offset = offsets[marker] else { return Place(file: origin.file) }
    // Lines end at LF, CR LF or CR, as in the files that the tests are about.
    let before = Array(text.utf8.prefix(offset))
    let ends = before.indices.filter { index in
      before[index] == 0x0A
        || before[index] == 0x0D && (index + 1 == offset || before[index + 1] != 0x0A)
    }
    return Place(
      file: origin.file, line: (origin.line ?? 1) + ends.count,
      column: (origin.column ?? 1) + offset - (ends.last.map { $0 + 1 } ?? 0))
  }
}

/// A finding that is expected at a marker.
package struct Expected {
  private let marker: Character
  private let severity: Diagnostic.Severity
  private let id: String
  private let message: String

  package static func error(_ marker: Character, _ id: String, _ message: String) -> Self {
    Self(marker: marker, severity: .error, id: id, message: message)
  }

  package static func warning(_ marker: Character, _ id: String, _ message: String) -> Self {
    Self(marker: marker, severity: .warning, id: id, message: message)
  }

  /// The finding itself, in a text that begins at `origin`.
  package func diagnostic(in text: MarkedText, from origin: Place) -> Diagnostic {
    Diagnostic(
      severity, id, DiagnosticText(verbatim: message), at: text.location(marker, from: origin))
  }
}
