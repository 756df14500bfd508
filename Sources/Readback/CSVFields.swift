/// Splits a download into its fields (RFC 4180, lines that end with LF).
enum CSVFields {
  /// The records; `nil` when a quotation mark is where none may be, or the last line has no end.
  static func split(_ bytes: [UInt8]) -> [[String]]? {
    let (quote, comma, lineFeed) = (UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\n"))
    var records: [[String]] = []
    var record: [String] = []
    var field: [UInt8] = []
    var index = 0
    func isQuote(_ index: Int) -> Bool { index < bytes.count && bytes[index] == quote }
    while index < bytes.count {
      if bytes[index] == quote {
        index += 1
        while index < bytes.count, !isQuote(index) || isQuote(index + 1) {
          field.append(bytes[index])
          index += isQuote(index) ? 2 : 1
        }
        index += 1
      } else {
        while index < bytes.count, bytes[index] != comma, bytes[index] != lineFeed {
          guard bytes[index] != quote else { return nil }
          field.append(bytes[index])
          index += 1
        }
      }
      guard index < bytes.count, bytes[index] == comma || bytes[index] == lineFeed else {
        return nil
      }
      record.append(String(decoding: field, as: UTF8.self))
      field = []
      if bytes[index] == lineFeed {
        records.append(record)
        record = []
      }
      index += 1
    }
    return record.isEmpty ? records : nil
  }
}
