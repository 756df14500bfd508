public import Codebook

/// How the records of an export differ from those that are there, in numbers alone.
public struct RecordComparison: Sendable, Equatable {
  /// Records that were there before.
  public let before: Int
  /// Records that were not there.
  public let added: Int
  /// Records of which a cell is another.
  public let changed: Int
  /// Records that are there no more.
  public let vanished: Int
  /// For each column how many of its cells are others, those without a change left out.
  public let columns: [String: Int]

  /// Whether nothing is different.
  public var isEmpty: Bool { added == 0 && changed == 0 && vanished == 0 }

  /// Whether so many records are gone that the export may be a part of the whole one: more than every
  /// tenth.
  public var losesMany: Bool { vanished * 10 > before }

  /// Compares by key, the first column that holds one; by whole records where there is none.
  ///
  /// - Parameters:
  ///   - old: the records of the file that is there; `nil` when there is none.
  ///   - columns: those of the data set. Several codes of a cell may stand in any order.
  public init(_ new: ConvertedRecords, with old: ExportTable?, columns schema: [Column]) {
    guard let old else {
      self.init(before: 0, added: new.records.count, changed: 0, vanished: 0, columns: [:])
      return
    }
    let key = schema.firstIndex { $0.type == .key }
    let positions = new.columns.map { old.header.firstIndex(of: $0) }
    func cells(_ record: ExportTable.Record) -> [String] {
      positions.map { $0.map { record.cells[$0] } ?? "" }
    }
    var before: [String: [String]] = [:]
    for record in old.records {
      let row = cells(record)
      before[key.map { row[$0] } ?? row.joined(separator: "\u{1F}")] = row
    }
    var (added, changed) = (0, 0)
    var columns: [String: Int] = [:]
    for record in new.records {
      let id = key.map { record.cells[$0] } ?? record.cells.joined(separator: "\u{1F}")
      guard let row = before.removeValue(forKey: id) else {
        added += 1
        continue
      }
      let different = row.indices.filter {
        row[$0] != record.cells[$0] && !Self.isSame(row[$0], record.cells[$0], schema[$0])
      }
      if !different.isEmpty { changed += 1 }
      for index in different { columns[new.columns[index], default: 0] += 1 }
    }
    self.init(
      before: old.records.count, added: added, changed: changed, vanished: before.count,
      columns: columns)
  }

  private static func isSame(_ a: String, _ b: String, _ column: Column) -> Bool {
    guard case .codes(_, let separator) = column.type else { return false }
    let mark = Character(UnicodeScalar(separator))
    return Set(a.split(separator: mark)) == Set(b.split(separator: mark))
  }

  private init(
    before: Int, added: Int, changed: Int, vanished: Int, columns: [String: Int]
  ) {
    self.before = before
    self.added = added
    self.changed = changed
    self.vanished = vanished
    self.columns = columns
  }
}
