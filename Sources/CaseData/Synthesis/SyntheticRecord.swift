import Codebook

/// One demonstration record while it is drawn, column by column.
struct SyntheticRecord {
  /// The cells in the order of the schema.
  private(set) var cells: [String]
  private let schema: DataSetSchema
  private let number: String
  private let isCounted: Bool
  /// The codes of each column as bits, for the conditions of the columns that follow.
  private var drawn: [UInt64]

  init(_ schema: DataSetSchema, number: String, isCounted: Bool) {
    self.schema = schema
    self.number = number
    self.isCounted = isCounted
    cells = Array(repeating: "", count: schema.columns.count)
    drawn = Array(repeating: 0, count: schema.columns.count)
  }

  /// Draws the cell of `column`.
  mutating func draw(_ column: SynthesisColumn, _ random: inout SplitMix64) {
    guard column.conditions.allSatisfy({ $0.holds(drawn) }) else { return }
    let target = schema.columns[column.position]
    let isBlank = random.happens(percent: column.missing)
    switch column.content {
    case .key(let prefix):
      cells[column.position] = prefix + number
    case .codes(let codes):
      if target.name == schema.consent?.column {
        drawConsent(codes, at: column.position, isBlank: isBlank, &random)
      } else if !isBlank {
        drawCodes(codes, at: column.position, &random)
      }
    case .dates(let periods):
      drawDate(periods, at: column.position, isBlank: isBlank, &random)
    case .numbers(let range):
      if !isBlank {
        cells[column.position] = String(range.lowerBound + random.below(range.count))
      }
    case .texts(let texts):
      if !isBlank { cells[column.position] = texts[random.below(texts.count)] }
    }
  }

  private mutating func drawCodes(
    _ codes: SynthesisCodes, at position: Int, _ random: inout SplitMix64
  ) {
    guard let list = schema.columns[position].list else { return }
    let wanted = (random.position(codes.numbers) ?? 0) + 1
    var names: [String] = []
    while names.count < wanted {
      // Finer than the profile's weights, so that small ones survive several adjustments.
      var weights = codes.weights.map { $0 * 1000 }
      // The codes drawn so far belong to the conditions, so that acts can go together.
      for adjustment in codes.adjustments
      where adjustment.conditions.allSatisfy({ $0.holds(drawn) }) {
        for code in weights.indices {
          weights[code] = min(weights[code] * adjustment.percents[code] / 100, 1 << 40)
        }
      }
      for code in weights.indices where drawn[position] & 1 << UInt64(code) != 0 {
        weights[code] = 0
      }
      guard let code = random.position(weights) else { break }
      drawn[position] |= 1 << UInt64(code)
      names.append(list.codes[code])
    }
    var separator: UInt8 = 0x7C
    if case .codes(_, let own) = schema.columns[position].type { separator = own }
    cells[position] = names.joined(separator: String(Character(Unicode.Scalar(separator))))
  }

  /// A counted record has at least the least level; the others are blank or below it.
  private mutating func drawConsent(
    _ codes: SynthesisCodes, at position: Int, isBlank: Bool, _ random: inout SplitMix64
  ) {
    let least = schema.consent?.least ?? 0
    if isBlank, !isCounted || least == 0 { return }
    let allowed = codes.weights.enumerated().map { level, weight in
      (level >= least) == isCounted ? weight : 0
    }
    let masked = SynthesisCodes(
      weights: allowed, numbers: codes.numbers, adjustments: codes.adjustments)
    drawCodes(masked, at: position, &random)
  }

  /// A date as exact as its precision column says; one that is `unknown` stays blank.
  private mutating func drawDate(
    _ periods: [SynthesisPeriod], at position: Int, isBlank: Bool, _ random: inout SplitMix64
  ) {
    guard let chosen = random.position(periods.map(\.weight)) else { return }
    let days = periods[chosen].days
    let day = CalendarDay(number: days.lowerBound + random.below(days.count))
    let (year, month, dayOfMonth) = day.components
    let parts = [Self.padded(year, 4), Self.padded(month, 2), Self.padded(dayOfMonth, 2)]
    var precision: String?
    if case .date(let name?) = schema.columns[position].type, let column = schema.index(of: name) {
      precision = cells[column]
    }
    switch precision {
    case "unknown": break
    case "year": cells[position] = parts[0]
    case "month": cells[position] = parts[0...1].joined(separator: "-")
    case "day": cells[position] = parts.joined(separator: "-")
    default: if !isBlank { cells[position] = parts.joined(separator: "-") }
    }
  }

  private static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
