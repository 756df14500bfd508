import Codebook

/// Keeps whole records, for the registers that a site lists and for tests.
struct RecordStore {
  private let schema: DataSetSchema
  private var words: [[UInt64]]
  private var texts: [[String]]
  private var count = 0

  init(_ schema: DataSetSchema) {
    self.schema = schema
    words = schema.columns.map { _ in [] }
    texts = schema.columns.map { _ in [] }
  }

  /// Adds a record.
  ///
  /// - Parameter text: the text of the cell of a column; it is asked for where texts are kept.
  mutating func add(_ cells: UnsafeMutableBufferPointer<Cell>, text: (_ column: Int) -> String) {
    count += 1
    for (position, column) in schema.columns.enumerated() {
      switch column.type {
      case .key, .text:
        guard !schema.isSensitive else { continue }
        texts[position].append(cells[position] == .text ? text(position) : "")
      default: words[position].append(cells[position].kept)
      }
    }
  }

  /// The records, in their order.
  var table: RecordTable {
    let columns = schema.columns.indices.map { position -> ColumnValues in
      switch schema.columns[position].type {
      case .key, .text: schema.isSensitive ? .none : .texts(texts[position])
      default: ColumnValues(schema.columns[position].type, words[position])
      }
    }
    return RecordTable(
      columns: Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($0, $1) }),
      rowCount: count, weights: nil)
  }
}
