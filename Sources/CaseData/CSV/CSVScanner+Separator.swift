extension CSVScanner {
  /// The separator by which the header at `offset` names the most of `names`; then the one that
  /// makes the most cells; then the first of `,`, `;` and tab.
  static func separator(
    _ bytes: BlockText, at offset: Int, naming names: some Collection<String>
  ) -> UInt8 {
    let known = Set(names)
    var best: (separator: UInt8, score: (Int, Int))?
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      var scanner = CSVScanner(separator: separator, offset: offset)
      var fields: [CSVField] = []
      _ = scanner.next(bytes, into: &fields)
      let named = fields.count { known.contains($0.name(bytes)) }
      let score = (named, fields.count)
      if best.map({ score > $0.score }) ?? true { best = (separator, score) }
    }
    return best?.separator ?? UInt8(ascii: ",")
  }
}

extension CSVField {
  /// The name that a cell of the header gives to its column.
  func name(_ bytes: BlockText) -> String {
    let trimmed = bytes.trimmed(content)
    return bytes.text(trimmed)
  }
}
