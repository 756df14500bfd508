public import Diagnostics

/// The text of a file of the content.
public enum TextFile {
  /// Reads UTF-8, without its byte order mark and with lines ended by LF alone, so that the same
  /// text gives the same pages whatever editor saved it; a broken byte is an error at its place.
  public static func decode(_ bytes: [UInt8], file: String) -> Outcome<String?> {
    let text = normalize(bytes, file: file)
    return Outcome(text.value.map { String(decoding: $0, as: UTF8.self) }, text.diagnostics)
  }

  /// The same as bytes; those that were given, where there is nothing to take out.
  public static func normalize(_ bytes: [UInt8], file: String) -> Outcome<[UInt8]?> {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
    guard String(validating: content, as: UTF8.self) != nil else {
      let (line, column) = firstBroken(content)
      return Outcome(
        nil,
        Diagnostics([
          .error(
            "invalid-utf8", "this byte is not UTF-8; save the file as UTF-8",
            at: SourceLocation(file: file, line: line, column: column))
        ]))
    }
    guard content.contains(0x0D) else {
      return Outcome(content.count == bytes.count ? bytes : Array(content))
    }
    return Outcome(
      content.indices.filter { !isFollowedByLineFeed($0, content) }.map { content[$0] })
  }

  /// Whether a byte is the CR of CR LF.
  private static func isFollowedByLineFeed(_ index: Int, _ bytes: ArraySlice<UInt8>) -> Bool {
    bytes[index] == 0x0D && index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A
  }

  private static func firstBroken(_ bytes: ArraySlice<UInt8>) -> (line: Int, column: Int) {
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var (line, column) = (1, 1)
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar):
        if scalar.elementsEqual("\n".utf8) {
          (line, column) = (line + 1, 1)
        } else {
          column += scalar.count
        }
      case .error, .emptyInput: return (line, column)
      }
    }
  }
}
