/// Goes through the cells of a text, by the places where one may end.
struct Records {
  let text: BlockText
  private let places: UnsafeBufferPointer<UInt32>
  /// Where the next cell begins.
  private(set) var offset: Int
  /// Where the last record ends.
  let end: Int
  /// Where the cell ends that was read last.
  private(set) var cellEnd = 0
  /// How many lines were read.
  private(set) var lines = 0
  /// Whether a quotation mark stood where it may not.
  private(set) var hasFaults = false
  /// Whether a quotation mark that is never closed has swallowed the rest.
  private(set) var isCutShort = false
  /// Where the first NUL stands.
  private(set) var firstNUL: Int?
  private var token = 0
  private var scanner: CSVScanner
  private let separator: UInt8

  init(
    text: BlockText, places: UnsafeBufferPointer<UInt32>, offset: Int, separator: UInt8,
    end: Int
  ) {
    self.text = text
    self.places = places
    self.offset = offset
    self.separator = separator
    self.end = end
    scanner = CSVScanner(separator: separator, offset: offset)
    while Int(places[token]) < offset { token += 1 }
  }

  /// Whether no quotation mark stands in the next cell; then `cellEnd` is where it ends.
  @inline(__always)
  mutating func nextIsPlain() -> Bool {
    while true {
      let place = Int(places[token])
      cellEnd = place
      if place == text.count { return true }
      let byte = text.raw[place]
      if byte == separator || byte == .lineFeed || byte == .carriageReturn { return true }
      if byte == .quote { return false }
      // A control character that belongs to the cell.
      noteNUL(place)
      token += 1
    }
  }

  /// Reads the next cell, in which a quotation mark stands.
  mutating func quotedField(_ findings: inout Findings) -> CSVField {
    let field = scanner.field(text, from: offset)
    for fault in scanner.faults {
      fault.report(to: &findings)
      hasFaults = true
    }
    isCutShort = scanner.isCutShort
    cellEnd = scanner.offset
    while Int(places[token]) < cellEnd {
      let place = Int(places[token])
      if endsLine(place) { lines += 1 }
      noteNUL(place)
      token += 1
    }
    return field
  }

  /// Goes behind the cell that was read; true when the record goes on.
  @inline(__always)
  mutating func hasNextCell() -> Bool {
    guard cellEnd < text.count else {
      offset = text.count
      return false
    }
    let byte = text.raw[cellEnd]
    token += 1
    offset = cellEnd + 1
    if byte == separator { return true }
    lines += 1
    if byte == .carriageReturn, offset < text.count, text.raw[offset] == .lineFeed {
      token += 1
      offset += 1
    }
    return false
  }

  private mutating func noteNUL(_ place: Int) {
    if text.raw[place] == 0, firstNUL == nil { firstNUL = place }
  }

  private func endsLine(_ place: Int) -> Bool {
    let byte = text.raw[place]
    if byte == .lineFeed { return true }
    return byte == .carriageReturn
      && !(place + 1 < text.count && text.raw[place + 1] == .lineFeed)
  }
}

extension BlockText {
  /// Where the last line that is not blank ends.
  var endOfLastLine: Int {
    var end = count
    while end > 0, raw[end - 1].isLineEnd { end -= 1 }
    return end
  }
}
