import Codebook

/// The values of one column while its file is read.
struct ColumnStore {
  private let type: ColumnType
  private let isKept: Bool
  // One of these is in use, by the type of the column.
  private var codes: [UInt8] = []
  private var sets: [UInt64] = []
  private var numbers: [Int] = []
  private var dates: [DateValue] = []
  private var texts: [String] = []

  init(_ column: Column, of schema: DataSetSchema) {
    type = column.type
    isKept = !schema.isSensitive
  }

  /// Adds the cell of a record that is kept.
  mutating func append(_ cell: Cell, _ bytes: Span<UInt8>) {
    switch type {
    case .code:
      if case .code(let position) = cell {
        codes.append(UInt8(position + 1))
      } else {
        codes.append(0)
      }
    case .codes:
      if case .codes(let set) = cell { sets.append(set) } else { sets.append(0) }
    case .integer, .money:
      if case .number(let number) = cell { numbers.append(number) } else { numbers.append(-1) }
    case .date:
      if case .date(let date) = cell { dates.append(date) } else { dates.append(.notRecorded) }
    case .key, .text:
      guard isKept else { return }
      if case .text(let field) = cell { texts.append(field.text(bytes)) } else { texts.append("") }
    }
  }

  /// The values that were added.
  var values: ColumnValues {
    switch type {
    case .code: .codes(codes)
    case .codes: .codeSets(sets)
    case .integer, .money: .numbers(numbers)
    case .date: .dates(dates)
    case .key, .text: isKept ? .texts(texts) : .none
    }
  }
}
