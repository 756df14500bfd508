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
    if bytes.isEmpty { return empty(file) }
    let looks = TextEncoding.guess(bytes)
    var diagnostics = Diagnostics()
    if let looks, looks != encoding {
      let message =
        "the file looks like \(looks.rawValue), not \(encoding.rawValue); name its encoding in "
        + "the codebook, or save it as UTF-8"
      // A text in windows-1251 that happens to be UTF-8 is so unlikely that it deserves a word, but
      // it is possible.
      let isCertain = encoding != .windows1251 || looks == .utf16 || bytes.startsWithMark
      let place = SourceLocation(file: file)
      diagnostics.add(
        isCertain
          ? .error("wrong-encoding", message, at: place)
          : .warning("wrong-encoding", message, at: place))
      if isCertain { return Outcome(nil, diagnostics) }
    }
    let text: FileText
    switch encoding {
    case .utf8: text = FileText(bytes: bytes, start: bytes.startsWithMark ? 3 : 0)
    case .utf16: text = FileText(bytes: UTF16Text.transcode(bytes), start: 0)
    case .windows1251: text = FileText(bytes: Windows1251.transcode(bytes), start: 0)
    }
    if text.bytes.span.isBlank(from: text.start) { return empty(file) }
    if let fault = text.fault(in: encoding, file: file) {
      diagnostics.add(fault)
      return Outcome(nil, diagnostics)
    }
    return Outcome(text, diagnostics)
  }

  private static func empty(_ file: String) -> Outcome<FileText?> {
    var diagnostics = Diagnostics()
    diagnostics.error(
      "empty-file", "the file is empty; its first line names the columns",
      at: SourceLocation(file: file))
    return Outcome(nil, diagnostics)
  }

  /// The first place that is no text. One is enough: the whole file is in another encoding.
  private func fault(in encoding: TextEncoding, file: String) -> Diagnostic? {
    // What a transcoder could not read, it wrote as a byte that UTF-8 never has.
    if let offset = bytes.span.firstInvalidUTF8 {
      let id = encoding == .utf8 ? "invalid-utf8" : "invalid-encoding"
      let message =
        encoding == .utf8
        ? "the file is not UTF-8; save it as UTF-8, or name its encoding (utf-16 or windows-1251) "
          + "in the codebook"
        : "the file is not \(encoding.rawValue) as the codebook says; correct its encoding there, "
          + "or save it as UTF-8"
      return .error(id, message, at: LineIndex(self).location(of: offset, in: file))
    }
    guard let offset = bytes.span.firstNUL else { return nil }
    return .error(
      "nul-byte", "a data file is text: a NUL character has no place in it; export the file again",
      at: LineIndex(self).location(of: offset, in: file))
  }
}
