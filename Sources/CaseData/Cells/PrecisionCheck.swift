import Codebook
import Diagnostics

/// Holds a date against the column that says how exact it is.
struct PrecisionCheck {
  private let date: Column
  private let precision: Column
  /// What is compared for every record.
  let rule: Rule

  /// Two columns, and what the codes of one mean for the other.
  struct Rule {
    let datePosition: Int
    let precisionPosition: Int
    /// Two bits for each code of the precision column, by its word: the precision that it names.
    let meanings: (low: UInt64, high: UInt64)
    /// One bit for each code that names one.
    let known: UInt64

    /// Whether the cells of a record agree, or one of them says nothing.
    @inline(__always)
    func isKept(by cells: UnsafeMutableBufferPointer<Cell>) -> Bool {
      let code = cells[precisionPosition].word
      let date = cells[datePosition].word
      guard code < 64, known >> code & 1 == 1, date != .max else { return true }
      return date & 3 == (meanings.low >> code & 1 | (meanings.high >> code & 1) << 1)
    }
  }

  /// The check of the column at `position`, or `nil` when there is nothing to hold it against.
  init?(_ schema: DataSetSchema, at position: Int) {
    guard case .date(let name?) = schema.columns[position].type,
      let precisionPosition = schema.index(of: name),
      case .code(let list) = schema.columns[precisionPosition].type
    else { return nil }
    let precisions: [DateValue.Precision] = [.day, .month, .year, .none]
    let names = Dictionary(uniqueKeysWithValues: zip(DatePrecision.codes, precisions))
    guard DatePrecision.codes.allSatisfy(list.codes.contains) else { return nil }
    var (low, high, known): (UInt64, UInt64, UInt64) = (0, 0, 0)
    for (index, code) in list.codes.prefix(CodeTable.limit).enumerated() {
      guard let named = names[code] else { continue }
      let word = Cell.code(index).word
      known |= 1 << word
      low |= UInt64(named.rawValue & 1) << word
      high |= UInt64(named.rawValue >> 1) << word
    }
    rule = Rule(
      datePosition: position, precisionPosition: precisionPosition, meanings: (low, high),
      known: known)
    date = schema.columns[position]
    precision = schema.columns[precisionPosition]
  }

  /// Reports that two cells do not agree; `offset` is where the cell of the date stands.
  func report(
    _ cells: UnsafeMutableBufferPointer<Cell>, at offset: Int, findings: inout Findings
  ) {
    let given = cells[rule.datePosition].word & 3
    let code = cells[rule.precisionPosition]
    let said = rule.meanings.low >> code.word & 1 | (rule.meanings.high >> code.word & 1) << 1
    let name = code.position.flatMap { precision.list?.codes[$0] } ?? ""
    findings.error(
      "date-precision",
      given > said
        ? "\(date.name) is finer than \(precision.name) says, which is '\(name)'; correct one of the two"
        : "\(date.name) is coarser than \(precision.name) says, which is '\(name)'; correct one of the two",
      at: offset)
  }
}
