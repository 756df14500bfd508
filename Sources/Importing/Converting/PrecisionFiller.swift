import Codebook

/// Fills in how exact the dates are, where the export has no column that says so.
struct PrecisionFiller: Sendable {
  private let pairs: [(date: Int, precision: Int, codes: [String])]

  init(_ schema: DataSetSchema, _ mapping: ImportMapping) {
    pairs = schema.columns.enumerated().compactMap { index, column in
      guard case .date(let name?) = column.type, mapping.sources[name] == nil,
        let precision = schema.index(of: name)
      else { return nil }
      return (index, precision, schema.columns[precision].list?.codes ?? [])
    }
  }

  func fill(_ cells: inout [String]) {
    for (date, precision, codes) in pairs {
      let name =
        switch cells[date].count {
        case 10: "day"
        case 7: "month"
        case 4: "year"
        default: "unknown"
        }
      if codes.contains(name) { cells[precision] = name }
    }
  }
}
