/// What stands between the cells of an export.
enum DelimiterGuess {
  /// What the first line says, as Excel writes it: `sep=;`. Its length in lines is 1.
  static func told(_ bytes: [UInt8]) -> (delimiter: Character?, start: ExportScanner.Start) {
    let beginning = ExportScanner.Start(offset: 0, line: 1)
    guard bytes.count > 5, bytes.starts(with: Array("sep=".utf8)), bytes[4] < 0x80 else {
      return (nil, beginning)
    }
    var end = 5
    if bytes[end] == UInt8(ascii: "\r") { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "\n") { end += 1 }
    guard end > 5 else { return (nil, beginning) }
    return (
      Character(UnicodeScalar(bytes[4])), ExportScanner.Start(offset: end, line: 2)
    )
  }

  /// The mark with which most of the first rows have as many cells as the header; of several, that
  /// which divides the header most.
  static func mostLikely(_ bytes: [UInt8]) -> Character {
    var best: (mark: Character, rows: Int, cells: Int) = (",", 0, 1)
    for mark: Character in [",", ";", "\t", "|"] {
      var scanner = ExportScanner(bytes, delimiter: mark.asciiValue ?? 0x2C)
      guard let header = scanner.next()?.cells.count, header > 1 else { continue }
      var rows = 0
      for _ in 0..<rowsLookedAt {
        guard let row = scanner.next() else { break }
        if row.cells.count == header { rows += 1 }
      }
      if (rows, header) > (best.rows, best.cells) { best = (mark, rows, header) }
    }
    return best.mark
  }

  private static let rowsLookedAt = 50
}
