/// Divides the bytes of an export into rows and cells.
struct ExportScanner {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var offset = 0
  private var line = 1
  /// The line of a quotation mark that is never closed.
  private(set) var openQuoteLine: Int?

  /// The line of a cell whose text goes on behind its closing quotation mark.
  private(set) var strayQuoteLine: Int?

  /// Where reading begins.
  struct Start: Equatable {
    let offset: Int
    let line: Int
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: [UInt8], delimiter: UInt8, from start: Start = Start(offset: 0, line: 1)) {
    self.bytes = bytes
    self.delimiter = delimiter
    offset = start.offset
    line = start.line
  }

  /// The next row with the line on which it begins.
  mutating func next() -> (line: Int, cells: [String])? {
    guard offset < bytes.count else { return nil }
    let start = line
    var cells: [String] = []
    while true {
      cells.append(cell())
      guard offset < bytes.count else { break }
      let byte = bytes[offset]
      offset += 1
      if byte == delimiter {
        if offset == bytes.count { cells.append("") }
        if offset < bytes.count { continue }
        break
      }
      if byte == Self.carriageReturn, offset < bytes.count, bytes[offset] == Self.lineFeed {
        offset += 1
      }
      line += 1
      break
    }
    return (start, cells)
  }

  private mutating func cell() -> String {
    guard offset < bytes.count, bytes[offset] == Self.quote else { return plainCell() }
    let opened = line
    var text: [UInt8] = []
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == Self.quote {
        guard offset < bytes.count, bytes[offset] == Self.quote else {
          if !plainCell().allSatisfy(\.isWhitespace) { strayQuoteLine = strayQuoteLine ?? opened }
          return String(decoding: text, as: UTF8.self)
        }
        offset += 1
      } else if byte == Self.lineFeed {
        line += 1
      }
      text.append(byte)
    }
    openQuoteLine = openQuoteLine ?? opened
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func plainCell() -> String {
    let start = offset
    while offset < bytes.count, bytes[offset] != delimiter, bytes[offset] != Self.lineFeed,
      bytes[offset] != Self.carriageReturn
    {
      offset += 1
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }
}
