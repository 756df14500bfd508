import Codebook

/// What is kept of the records that may be counted.
struct RecordKeeper {
  // One of the two is there.
  private var records: RecordStore?
  private var tallies: TallyStore?
  private(set) var count = 0
  /// Whether the texts of cells are kept as well.
  let keepsTexts: Bool

  init(_ schema: DataSetSchema, _ keeping: Dataset.Keeping) {
    switch keeping {
    case .records:
      records = RecordStore(schema)
      keepsTexts = !schema.isSensitive
    case .crossings(let crossings):
      tallies = TallyStore(schema, crossings)
      keepsTexts = false
    }
  }

  /// Keeps a record.
  ///
  /// - Parameter text: the text of the cell of a column, asked for where texts are kept.
  @inline(__always)
  mutating func add(
    _ cells: UnsafeMutableBufferPointer<Cell>, text: (_ column: Int) -> String
  ) {
    count += 1
    tallies?.add(cells)
    records?.add(cells, text: text)
  }

  /// Ends the work of one worker.
  mutating func finish() { tallies?.count() }

  /// Adds what another worker has counted. Whole records have one worker, for their order.
  mutating func merge(_ other: RecordKeeper) {
    count += other.count
    if let tallies = other.tallies { self.tallies?.merge(tallies) }
  }

  /// The tables of all that was kept.
  var tables: [RecordTable] {
    if let tallies { return tallies.recordTables(count: count) }
    return records.map { [$0.table] } ?? []
  }
}
