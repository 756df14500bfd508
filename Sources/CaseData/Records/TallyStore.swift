import Codebook

/// Counts records by the combinations of columns that are asked about together. Nothing else is
/// left of a record, so that memory is that of the tables, however long the file is.
///
/// Records are gathered column by column, and counted some at a time: so each step is one loop over
/// one column.
struct TallyStore {
  /// How many records are counted at a time.
  private static let batchSize = 1024

  private let schema: DataSetSchema
  /// The columns that tallies need, by their positions in the schema.
  private let columns: [Int]
  /// For columns whose words are long: their numbers.
  private var tables: [WordTable?]
  private var tallies: [Tally]
  /// The words of the records that are not yet counted, one column after the other.
  private var batch: [UInt64]
  private var batchCount = 0

  /// - Parameter crossings: the groups of columns.
  init(_ schema: DataSetSchema, _ crossings: [[Int]]) {
    self.schema = schema
    let crossings = crossings.filter { !$0.isEmpty }
    let columns = Set(crossings.joined()).sorted()
    self.columns = columns
    tables = columns.map { column in
      switch schema.columns[column].type {
      case .code, .date: nil
      default: WordTable()
      }
    }
    tallies = crossings.map { Tally($0.compactMap(columns.firstIndex)) }
    batch = [UInt64](repeating: 0, count: columns.count * Self.batchSize)
  }

  /// Counts a record.
  @inline(__always)
  mutating func add(_ cells: UnsafeMutableBufferPointer<Cell>) {
    for index in columns.indices {
      batch[index * Self.batchSize + batchCount] = cells[columns[index]].kept
    }
    batchCount += 1
    if batchCount == Self.batchSize { count() }
  }

  /// Counts what has been gathered.
  mutating func count() {
    let count = batchCount
    batchCount = 0
    batch.withUnsafeBufferPointer { words in
      add(count: count) {
        UnsafeBufferPointer(rebasing: words[$0 * Self.batchSize..<$0 * Self.batchSize + count])
      }
    }
  }

  /// - Parameter words: the words of a column, one for each record.
  private mutating func add(
    count: Int, words: (_ index: Int) -> UnsafeBufferPointer<UInt64>, weights: [Int]? = nil
  ) {
    var values = [UInt32](repeating: 0, count: columns.count * count)
    values.withUnsafeMutableBufferPointer { values in
      func column(_ index: Int) -> UnsafeMutableBufferPointer<UInt32> {
        UnsafeMutableBufferPointer(rebasing: values[index * count..<(index + 1) * count])
      }
      for index in columns.indices {
        let (words, numbers) = (words(index), column(index))
        if tables[index] == nil {
          for record in 0..<count { numbers[record] = UInt32(truncatingIfNeeded: words[record]) }
        } else {
          tables[index]?.number(words, numbers)
        }
      }
      for index in tallies.indices {
        tallies[index].add(
          count: count, values: { UnsafeBufferPointer(column($0)) }, weights: weights)
      }
    }
  }

  /// Counts what another store has counted.
  mutating func merge(_ other: TallyStore) {
    for index in tallies.indices {
      let rows = other.rows(of: other.tallies[index])
      for row in rows { add(row, to: index) }
    }
  }

  private mutating func add(_ row: (words: [UInt64], count: Int), to index: Int) {
    var values = [UInt32](repeating: 0, count: columns.count)
    for (column, word) in zip(tallies[index].columns, row.words) {
      if tables[column] == nil {
        values[column] = UInt32(truncatingIfNeeded: word)
      } else {
        withUnsafePointer(to: word) { word in
          values.withUnsafeMutableBufferPointer {
            tables[column]?.number(
              UnsafeBufferPointer(start: word, count: 1),
              UnsafeMutableBufferPointer(rebasing: $0[column...column]))
          }
        }
      }
    }
    values.withUnsafeBufferPointer { values in
      tallies[index].add(
        count: 1, values: { UnsafeBufferPointer(rebasing: values[$0...$0]) },
        weights: [row.count])
    }
  }

  /// The combinations of a tally in words of their columns.
  private func rows(of tally: Tally) -> [(words: [UInt64], count: Int)] {
    (0..<tally.count).map { number in
      let (values, count) = tally.combination(number)
      let words = zip(tally.columns, values).map { column, value in
        tables[column].map { $0[Int(value)] } ?? UInt64(value)
      }
      return (words, count)
    }
  }

  /// One table for each group of columns, its rows in the order of their values.
  ///
  /// - Parameter count: how many records there are.
  func recordTables(count: Int) -> [RecordTable] {
    // Without any column asked about, there is still the number of all records.
    if tallies.isEmpty { return [RecordTable(columns: [:], rowCount: 1, weights: [count])] }
    return tallies.map { tally in
      let rows = rows(of: tally).sorted { $0.words.lexicographicallyPrecedes($1.words) }
      let values = tally.columns.enumerated().map { position, index in
        (
          columns[index],
          ColumnValues(schema.columns[columns[index]].type, rows.map { $0.words[position] })
        )
      }
      return RecordTable(
        columns: Dictionary(uniqueKeysWithValues: values), rowCount: rows.count,
        weights: rows.map(\.count))
    }
  }
}
