import Codebook
import Diagnostics
import Files

/// The text of a data file as UTF-8, whatever the file was written in.
struct FileText {
  /// The text; not yet known to be valid.
  let file: FileBytes
  /// Whether a byte order mark comes first.
  let hasMark: Bool

  /// The text of a file, or `nil` and an error.
  ///
  /// A file in UTF-8 stays where it is; the others are read as a whole and written anew.
  static func decode(
    _ source: FileBytes, from encoding: TextEncoding, file: String
  ) -> Outcome<FileText?> {
    var diagnostics = Diagnostics()
    func unreadable() -> Outcome<FileText?> {
      diagnostics.add(Self.changed(file))
      return Outcome(nil, diagnostics)
    }
    var bytes: [UInt8]
    if encoding == .utf8 {
      bytes = [UInt8](repeating: 0, count: 4)
      var reader = source.reader()
      guard let count = reader.read(into: &bytes, from: 0, upTo: min(4, source.count)) else {
        return unreadable()
      }
      bytes.removeSubrange(count...)
    } else {
      guard let all = source.all() else { return unreadable() }
      bytes = all
    }
    if !bytes.isEmpty, let mismatch = encoding.mismatch(bytes, file: file) {
      diagnostics.add(mismatch)
      if diagnostics.hasErrors { return Outcome(nil, diagnostics) }
    }
    let text =
      switch encoding {
      case .utf8: FileText(file: source, hasMark: bytes.startsWithUTF8Mark)
      case .utf16: FileText(file: FileBytes(UTF16Text.transcode(bytes)), hasMark: false)
      case .windows1251: FileText(file: FileBytes(Windows1251.transcode(bytes)), hasMark: false)
      }
    return Outcome(text, diagnostics)
  }

  /// The finding that a file can't be read any more.
  static func changed(_ file: String) -> Diagnostic {
    .error(
      "unreadable-file", "the file can't be read, or was changed while it was read; run it again",
      at: SourceLocation(file: file))
  }
}

extension BlockReading.Fault {
  /// What it says of the file.
  func finding(_ encoding: TextEncoding, at place: SourceLocation) -> Diagnostic {
    switch kind {
    case .nul:
      return .error(
        "nul-character", "a NUL character has no place in a data file; export the file again",
        at: place)
    case .notUTF8:
      // What a transcoder could not read, it wrote as a byte that UTF-8 never has.
      guard encoding == .utf8 else { return TextEncoding.notAsNamed(encoding, at: place) }
      return .error(
        "invalid-utf8",
        "the file is not UTF-8; save it as UTF-8, or name its encoding (windows-1251 or utf-16) in "
          + "the codebook", at: place)
    }
  }
}
