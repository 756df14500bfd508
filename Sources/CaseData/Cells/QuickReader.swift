import Codebook

/// Reads the cells that are as they should be, which is nearly all of them: without memory of its
/// own and without a finding. What it does not know is left to `CellReader`, which decides.
struct QuickReader {
  fileprivate enum Kind {
    case skipped, code, codes, date, integer, key, text, other
  }

  fileprivate struct Shape {
    var kind = Kind.skipped
    /// Where the slots of the column's codes begin.
    var base = 0
    /// The byte between codes, eight times.
    var separators: UInt64 = 0
  }

  private let columns: [Shape]
  private let slots: [CodeTable.Slot]
  private let days = DayTable().firstDays

  /// - Parameter columns: the columns of the codebook, one for each cell of a record.
  init(_ columns: [Column?]) {
    var slots: [CodeTable.Slot] = []
    self.columns = columns.map { described in
      guard let described else { return Shape() }
      var column = Shape(kind: .other, base: slots.count)
      if let list = described.list { slots += CodeTable(list).slots }
      switch described.type {
      case .code: column.kind = .code
      case .codes(_, let separator):
        column.kind = .codes
        column.separators = Words.repeated(separator)
      case .date: column.kind = .date
      case .integer: column.kind = .integer
      case .key: column.kind = .key
      case .text: column.kind = .text
      case .money: column.kind = .other
      }
      return column
    }
    self.slots = slots
  }

  /// Lends the tables for the time of a block.
  func withTables<Result>(_ body: (Tables) -> Result) -> Result {
    columns.withUnsafeBufferPointer { columns in
      slots.withUnsafeBufferPointer { slots in
        days.withUnsafeBufferPointer { days in
          body(Tables(columns: columns, slots: slots, days: days))
        }
      }
    }
  }

  /// What is looked up for every cell.
  struct Tables {
    fileprivate let columns: UnsafeBufferPointer<Shape>
    fileprivate let slots: UnsafeBufferPointer<CodeTable.Slot>
    fileprivate let days: UnsafeBufferPointer<UInt64>

    /// The cell between two offsets, which has no quotation marks and is not empty; `nil` when it
    /// takes a closer look.
    @inline(__always)
    func cell(
      _ position: Int, _ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int
    ) -> Cell? {
      let column = columns[position]
      switch column.kind {
      case .skipped: return .empty
      case .code:
        guard end - start <= CodeTable.longest else { return nil }
        return CodeTable.position(slots, column.base, bytes, start, end - start).map(Cell.code)
      case .codes: return codes(column, bytes, start, end)
      case .date:
        return DayTable.word(days, bytes, start, end - start).map { Cell(word: $0) }
      case .integer: return integer(bytes, start, end)
      case .key, .text:
        return bytes[start] > 0x20 && bytes[end - 1] > 0x20 ? .text : nil
      case .other: return nil
      }
    }

    @inline(__always)
    private func codes(
      _ column: Shape, _ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int
    ) -> Cell? {
      var set: UInt64 = 0
      var part = start
      while part < end {
        var stop = part
        while stop < end {
          let found = Words.zeros(Words.load(bytes, stop) ^ column.separators)
          stop += found == 0 ? 8 : found.trailingZeroBitCount / 8
          if found != 0 { break }
        }
        stop = min(stop, end)
        guard stop > part, stop - part <= CodeTable.longest,
          let code = CodeTable.position(slots, column.base, bytes, part, stop - part)
        else { return nil }
        let bit: UInt64 = 1 << UInt64(code)
        guard set & bit == 0 else { return nil }
        set |= bit
        part = stop + 1
      }
      return .codes(set)
    }

    private func integer(
      _ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int
    ) -> Cell? {
      guard end - start <= 12 else { return nil }
      var value = 0
      for offset in start..<end {
        guard bytes[offset].isDigit else { return nil }
        value = value * 10 + Int(bytes[offset] - 0x30)
      }
      return .number(value)
    }
  }
}
