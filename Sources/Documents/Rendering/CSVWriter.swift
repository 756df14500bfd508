/// Writes RFC 4180 with LF, one header row. No-break spaces are for pages: who looks for a text among
/// data types plain ones.
struct CSVWriter {
  private(set) var text = ""

  mutating func add(_ fields: [String]) {
    text += fields.map(quoted).joined(separator: ",") + "\n"
  }

  /// A text that a spreadsheet would take for a formula is kept a text by an apostrophe before it
  /// (OWASP, "CSV injection"); numbers never begin with one of these marks but the minus.
  private func quoted(_ field: String) -> String {
    var field = field.withPlainSpaces
    if let first = field.unicodeScalars.first, "=+-@\t\r＝＋－＠".unicodeScalars.contains(first),
      !field.isNegativeNumber
    {
      field = "'" + field
    }
    guard field.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D })
    else { return field }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

extension String {
  /// The text with a plain space in the place of each that does not break.
  public var withPlainSpaces: String {
    utf8.contains(0xC2) || utf8.contains(0xE2)
      ? replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") : self
  }

  fileprivate var isNegativeNumber: Bool {
    first == "-" && count > 1 && dropFirst().allSatisfy { $0.isASCII && $0.isNumber || $0 == "." }
  }
}
