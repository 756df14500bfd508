/// Cuts a text into records and cells by RFC 4180.
struct CSVScanner {
  /// The byte between two cells.
  let separator: UInt8
  /// Where the next record begins.
  private(set) var offset: Int
  /// How the record that was read last offends against the form of CSV.
  private(set) var faults: [CSVFault] = []

  /// Whether a quotation mark that is never closed has swallowed the rest of the file.
  var isCutShort: Bool { faults.contains { $0.kind == .unclosedQuote } }

  init(separator: UInt8, offset: Int) {
    self.separator = separator
    self.offset = offset
  }

  /// Reads the next record into `fields`; false when there is none.
  ///
  /// The buffer is the caller's, so that no record needs memory of its own.
  mutating func next(_ bytes: BlockText, into fields: inout [CSVField]) -> Bool {
    fields.removeAll(keepingCapacity: true)
    if !faults.isEmpty { faults = [] }
    guard offset < bytes.count else { return false }
    while true {
      fields.append(field(bytes))
      guard offset < bytes.count else { return true }
      let end = bytes[offset]
      offset += 1
      if end == separator { continue }
      if end == .carriageReturn, offset < bytes.count, bytes[offset] == .lineFeed { offset += 1 }
      return true
    }
  }

  /// Reads one cell from `start` on, and goes to the byte that ends it.
  mutating func field(_ bytes: BlockText, from start: Int) -> CSVField {
    if !faults.isEmpty { faults = [] }
    offset = start
    return field(bytes)
  }

  private mutating func field(_ bytes: BlockText) -> CSVField {
    let isQuoted = offset < bytes.count && bytes[offset] == .quote
    return isQuoted ? quotedField(bytes) : plainField(bytes)
  }

  private mutating func plainField(_ bytes: BlockText) -> CSVField {
    let start = offset
    let quote = skip(bytes)
    if let quote { faults.append(CSVFault(.strayQuote, at: quote)) }
    return CSVField(start: start, content: start..<offset, isBroken: quote != nil)
  }

  private mutating func quotedField(_ bytes: BlockText) -> CSVField {
    let start = offset
    var hasDoubledQuotes = false
    offset += 1
    while offset < bytes.count {
      guard bytes[offset] == .quote else {
        offset += 1
        continue
      }
      let content = start + 1..<offset
      offset += 1
      if offset < bytes.count, bytes[offset] == .quote {
        hasDoubledQuotes = true
        offset += 1
        continue
      }
      let isClosed = offset == bytes.count || endsCell(bytes[offset])
      if !isClosed {
        faults.append(CSVFault(.textAfterQuote, at: offset))
        _ = skip(bytes)
      }
      return CSVField(
        start: start, content: content, hasDoubledQuotes: hasDoubledQuotes, isBroken: !isClosed)
    }
    faults.append(CSVFault(.unclosedQuote, at: start))
    return CSVField(start: start, content: start + 1..<offset, isBroken: true)
  }

  /// Goes to the end of the cell, and returns where its first quotation mark stands.
  private mutating func skip(_ bytes: BlockText) -> Int? {
    var quote: Int?
    while offset < bytes.count, !endsCell(bytes[offset]) {
      if quote == nil, bytes[offset] == .quote { quote = offset }
      offset += 1
    }
    return quote
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte.isLineEnd
  }
}
