import Codebook
import Diagnostics

/// Reads and checks the cells of one column.
struct CellReader {
  /// The largest number of a column: a million of them can be added up.
  static let largestNumber = 1_000_000_000_000

  let column: Column
  private let codes: CodeTable?

  init(_ column: Column) {
    self.column = column
    codes = column.list.map { CodeTable($0) }
  }

  /// What the cell says; what is wrong with it goes to `findings`, and never the value itself.
  func read(
    _ field: CSVField, _ bytes: BlockText, findings: inout Findings
  ) -> Cell {
    if field.isBroken { return .invalid }
    let range = bytes.trimmed(field.content)
    let cell: Cell =
      if range.isEmpty {
        .empty
      } else {
        switch column.type {
        case .key, .text: .text
        case .code: code(bytes, range, at: field.start, &findings).map { .code($0) } ?? .invalid
        case .codes(_, let separator): codeSet(field, bytes, separator, &findings)
        case .integer: integer(field, bytes, range, &findings)
        case .money: money(field, bytes, range, &findings)
        case .date: date(field, bytes, range, &findings)
        }
      }
    if cell == .empty, column.isRequired {
      findings.error(
        "missing-value", "\(column.name) is required; fill in the cell", at: field.start)
      return .invalid
    }
    return cell
  }

  private func integer(
    _ field: CSVField, _ bytes: BlockText, _ range: Range<Int>, _ findings: inout Findings
  ) -> Cell {
    var value = 0
    for offset in range {
      guard bytes[offset].isDigit, value <= Self.largestNumber else {
        value = .max
        break
      }
      value = value * 10 + Int(bytes[offset] - 0x30)
    }
    if value <= Self.largestNumber { return .number(value) }
    findings.error(
      "invalid-integer",
      "\(column.name) is no whole number; write it as 12, without signs or marks",
      at: field.start)
    return .invalid
  }

  private func money(
    _ field: CSVField, _ bytes: BlockText, _ range: Range<Int>, _ findings: inout Findings
  ) -> Cell {
    if range.count < 20, let value = Hundredths.parse(bytes.text(range)),
      value <= Self.largestNumber
    {
      return .number(value)
    }
    findings.error(
      "invalid-amount",
      "\(column.name) is no amount; write it as 12500.00, without group marks or a currency",
      at: field.start)
    return .invalid
  }

  private func date(
    _ field: CSVField, _ bytes: BlockText, _ range: Range<Int>, _ findings: inout Findings
  ) -> Cell {
    if let date = DateValue(bytes, range) {
      if let year = date.first?.components.year, DateValue.plausibleYears.contains(year) {
        return .date(date)
      }
      findings.error(
        "implausible-date",
        "\(column.name) lies outside the years \(DateValue.plausibleYears.lowerBound) to "
          + "\(DateValue.plausibleYears.upperBound); is a digit wrong?",
        at: field.start)
      return .invalid
    }
    findings.error(
      "invalid-date",
      "\(column.name) is no date of the calendar; write it as 2014-03-08, 2014-03 or 2014",
      at: field.start)
    return .invalid
  }
}

extension CellReader {
  private func codeSet(
    _ field: CSVField, _ bytes: BlockText, _ separator: UInt8, _ findings: inout Findings
  ) -> Cell {
    var set: UInt64 = 0
    var isValid = true
    var start = field.content.lowerBound
    while start < field.content.upperBound {
      var end = start
      while end < field.content.upperBound, bytes[end] != separator { end += 1 }
      let part = bytes.trimmed(start..<end)
      start = end + 1
      if part.isEmpty { continue }
      guard let position = code(bytes, part, at: part.lowerBound, &findings) else {
        isValid = false
        continue
      }
      if set & 1 << UInt64(position) != 0 {
        findings.warning(
          "duplicate-code",
          "\(column.name) names '\(bytes.text(part))' twice in one cell; once is enough",
          at: part.lowerBound)
      }
      set |= 1 << UInt64(position)
    }
    guard isValid else { return .invalid }
    return set == 0 ? .empty : .codes(set)
  }

  private func code(
    _ bytes: BlockText, _ range: Range<Int>, at offset: Int, _ findings: inout Findings
  ) -> Int? {
    if let position = codes?.position(bytes.raw, range.lowerBound, range.count) { return position }
    let suggestion = suggestion(bytes, range)
    // A value that is near no code may be a name in the wrong column: it is not shown.
    findings.error(
      "unknown-code",
      suggestion.isEmpty
        ? "this \(column.name) is not in the codebook; correct it, or add it there"
        : "\(column.name) '\(bytes.text(range))' is not in the codebook\(suggestion)", at: offset)
    return nil
  }

  private func suggestion(_ bytes: BlockText, _ range: Range<Int>) -> DiagnosticText {
    guard range.count <= 20, range.allSatisfy({ bytes[$0].isCodeLetter }) else { return .none }
    return Suggestion.didYouMean(bytes.text(range), among: column.list?.codes ?? [])
  }
}

extension UInt8 {
  fileprivate var isCodeLetter: Bool {
    isDigit || self == .hyphen || self == 0x5F || (0x61...0x7A).contains(self | 0x20)
  }
}
