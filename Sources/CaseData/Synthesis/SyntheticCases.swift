import Codebook

/// Makes demonstration records: nobody's, but with the shape and the flaws of real ones.
///
/// The same seed and profile give the same bytes on every machine: whole numbers only, and a
/// generator of its own.
public enum SyntheticCases {
  /// A CSV file with the records of `profile`: UTF-8, commas, LF.
  public static func make(seed: UInt64, profile: SynthesisProfile) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    var isCounted =
      Array(repeating: true, count: profile.records)
      + Array(repeating: false, count: profile.belowConsent)
    random.shuffle(&isCounted)
    let digits = max(4, String(isCounted.count).utf8.count)
    var csv: [UInt8] = []
    append(profile.schema.columns.map(\.name), to: &csv)
    for (index, isCounted) in isCounted.enumerated() {
      let number = String(index + 1)
      let padded = String(repeating: "0", count: digits - number.utf8.count) + number
      var record = SyntheticRecord(profile.schema, number: padded, isCounted: isCounted)
      for column in profile.columns { record.draw(column, &random) }
      append(record.cells, to: &csv)
    }
    return csv
  }

  private static func append(_ cells: [String], to csv: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { csv.append(UInt8(ascii: ",")) }
      guard needsQuotes(cell) else {
        csv.append(contentsOf: cell.utf8)
        continue
      }
      csv.append(.quote)
      for byte in cell.utf8 {
        csv.append(byte)
        if byte == .quote { csv.append(.quote) }
      }
      csv.append(.quote)
    }
    csv.append(.lineFeed)
  }

  private static func needsQuotes(_ cell: String) -> Bool {
    cell.utf8.contains { ",;\"\t".utf8.contains($0) || $0.isLineEnd }
      || cell.utf8.first?.isBlank == true || cell.utf8.last?.isBlank == true
  }
}
