public import Diagnostics

/// The text of a file of the content.
public enum TextFile {
  /// Reads UTF-8, without its byte order mark and with lines ended by LF alone, so that the same
  /// text gives the same pages whatever editor saved it; a broken byte is an error at its place.
  public static func decode(_ bytes: [UInt8], file: String) -> Outcome<String?> {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
    if let text = String(validating: content, as: UTF8.self) {
      return Outcome(text.utf8.contains(0x0D) ? text.replacing("\r\n", with: "\n") : text)
    }
    let (line, column) = firstBroken(content)
    return Outcome(
      nil,
      Diagnostics([
        .error(
          "invalid-utf8", "this byte is not UTF-8; save the file as UTF-8",
          at: SourceLocation(file: file, line: line, column: column))
      ]))
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
