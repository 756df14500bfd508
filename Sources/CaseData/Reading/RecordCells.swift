/// The cells of one record, in memory that is used again for the next.
final class RecordCells {
  /// What they say, by the positions of the schema.
  let cells: UnsafeMutableBufferPointer<Cell>
  /// Where they begin, in the order of the file.
  let starts: UnsafeMutableBufferPointer<Int>
  /// Where they end; below 0 for those that are in `quoted`.
  let ends: UnsafeMutableBufferPointer<Int>
  /// Cells in which a quotation mark stands.
  let quoted: UnsafeMutableBufferPointer<CSVField>

  init(columns: Int, fields: Int) {
    cells = .allocate(capacity: columns)
    cells.initialize(repeating: .empty)
    starts = .allocate(capacity: fields)
    starts.initialize(repeating: 0)
    ends = .allocate(capacity: fields)
    ends.initialize(repeating: 0)
    quoted = .allocate(capacity: fields)
    quoted.initialize(repeating: CSVField(start: 0, content: 0..<0))
  }

  deinit {
    cells.deallocate()
    starts.deallocate()
    ends.deallocate()
    quoted.deallocate()
  }

  /// The cell at a place of the record.
  func field(_ cell: Int) -> CSVField {
    ends[cell] < 0
      ? quoted[cell] : CSVField(start: starts[cell], content: starts[cell]..<ends[cell])
  }
}
