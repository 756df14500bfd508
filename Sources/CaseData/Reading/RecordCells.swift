/// The cells of one record, in memory that is used again for the next.
final class RecordCells {
  /// What they say, by the positions of the schema.
  let cells: UnsafeMutableBufferPointer<Cell>
  /// Where they stand, in the order of the file.
  let fields: UnsafeMutableBufferPointer<CSVField>

  init(columns: Int, fields: Int) {
    cells = .allocate(capacity: columns)
    cells.initialize(repeating: .empty)
    self.fields = .allocate(capacity: fields)
    self.fields.initialize(repeating: CSVField(start: 0, content: 0..<0))
  }

  deinit {
    cells.deallocate()
    fields.deallocate()
  }
}
