import Codebook
import Diagnostics

/// The text of a data file as checked UTF-8, whatever the file was written in.
struct FileText {
  /// Valid UTF-8 without NUL.
  let bytes: [UInt8]
  /// Where the text begins: behind the byte order mark, if there is one.
  let start: Int

  /// The text of `bytes`, or `nil` and an error.
  static func decode(
    _ bytes: [UInt8], from encoding: TextEncoding, file: String
  ) -> Outcome<FileText?> {
    var diagnostics = Diagnostics()
    if !bytes.isEmpty, let mismatch = encoding.mismatch(bytes, file: file) {
      diagnostics.add(mismatch)
      if diagnostics.hasErrors { return Outcome(nil, diagnostics) }
    }
    let text =
      switch encoding {
      case .utf8: FileText(bytes: bytes, start: bytes.startsWithUTF8Mark ? 3 : 0)
      case .utf16: FileText(bytes: UTF16Text.transcode(bytes), start: 0)
      case .windows1251: FileText(bytes: Windows1251.transcode(bytes), start: 0)
      }
    if text.bytes.span.isBlank(from: text.start) {
      diagnostics.error(
        "empty-file", "the file is empty; its first line names the columns",
        at: SourceLocation(file: file))
      return Outcome(nil, diagnostics)
    }
    if let fault = text.fault(encoding, file: file) {
      diagnostics.add(fault)
      return Outcome(nil, diagnostics)
    }
    return Outcome(text, diagnostics)
  }

  /// The first place that is no text. One is enough: the whole file is in another encoding.
  private func fault(_ encoding: TextEncoding, file: String) -> Diagnostic? {
    // What a transcoder could not read, it wrote as a byte that UTF-8 never has.
    if let offset = bytes.span.firstInvalidUTF8 {
      let place = LineIndex(self).location(of: offset, in: file)
      guard encoding == .utf8 else { return TextEncoding.notAsNamed(encoding, at: place) }
      return .error(
        "invalid-utf8",
        "the file is not UTF-8; save it as UTF-8, or name its encoding (windows-1251 or utf-16) in "
          + "the codebook", at: place)
    }
    return bytes.span.firstNUL.map {
      .error(
        "nul-character", "a NUL character has no place in a data file; export the file again",
        at: LineIndex(self).location(of: $0, in: file))
    }
  }
}
