public import Codebook
public import Diagnostics

/// Turns the records of an export into those of a data set, after a mapping.
///
/// Of what a cell holds no message says anything: a value of a record may name a person. Values that
/// the mapping doesn't know are told by the record and the column.
public struct RecordConverter: Sendable {
  private let schema: DataSetSchema
  private let mapping: ImportMapping
  private let file: String

  /// - Parameter file: the path of the export that messages show.
  public init(_ schema: DataSetSchema, _ mapping: ImportMapping, file: String) {
    self.schema = schema
    self.mapping = mapping
    self.file = file
  }

  /// Converts all records; each fault is an error, and its record is left out.
  ///
  /// - Parameter mappingFile: the path of the mapping that messages show.
  public func convert(
    _ table: ExportTable, mappingFile: String
  ) -> Outcome<ConvertedRecords> {
    var diagnostics = Diagnostics()
    var used: Set<Int> = []
    let readers = schema.columns.map { column in
      ColumnConverter(
        column, mapping.sources[column.name], mapping, table, &used, &diagnostics, mappingFile)
    }
    for column in schema.columns where column.isFilledIn && mapping.sources[column.name] == nil {
      diagnostics.error(
        "missing-key",
        "the mapping has nothing for '\(column.name)', which every record needs; name its column",
        at: SourceLocation(file: mappingFile))
    }
    let filler = PrecisionFiller(schema, mapping)
    var records: [ConvertedRecords.Record] = []
    var faulty = 0
    let key = schema.columns.firstIndex { $0.type == .key }
    var keys: [(number: Int, line: Int, key: String)] = []
    if !diagnostics.hasErrors {
      for record in table.records {
        var isFaulty = false
        var cells = readers.map { reader -> String in
          do throws(Fault) {
            let cell = try reader.cell(of: record.cells).get()
            if cell.isEmpty, reader.column.isFilledIn { throw .missingValue(reader.column.name) }
            return cell
          } catch {
            isFaulty = true
            diagnostics.error(
              error.id, "record \(record.number), \(reader.place): \(error.message)",
              at: SourceLocation(file: file, line: record.line))
            return ""
          }
        }
        filler.fill(&cells)
        // Of two records with one key the faulty one may be the right one.
        if let key, !cells[key].isEmpty {
          keys.append((record.number, record.line, cells[key]))
        }
        if isFaulty {
          faulty += 1
        } else {
          records.append(
            ConvertedRecords.Record(number: record.number, line: record.line, cells: cells))
        }
      }
    }
    if let key {
      checkKeys(keys, &diagnostics)
      records.sort { ($0.cells[key], $0.number) < ($1.cells[key], $1.number) }
    }
    let dropped = table.header.indices.filter {
      !used.contains($0) && !mapping.ignored.contains(table.header[$0])
    }
    .map { table.header[$0] }
    return Outcome(
      ConvertedRecords(
        columns: schema.columns.map(\.name), records: records, faultyCount: faulty,
        droppedColumns: dropped), diagnostics)
  }

  /// That two records have the same key is no fault of one of them: which is right, nobody can say.
  private func checkKeys(
    _ keys: [(number: Int, line: Int, key: String)], _ diagnostics: inout Diagnostics
  ) {
    var first: [String: Int] = [:]
    for (number, line, key) in keys {
      if let other = first[key] {
        diagnostics.error(
          "duplicate-id",
          "record \(number) has the key of record \(other); delete one of them where they were "
            + "collected, or name a column of its own for each",
          at: SourceLocation(file: file, line: line))
      } else {
        first[key] = number
      }
    }
  }
}

extension Column {
  /// Whether every record needs a value.
  fileprivate var isFilledIn: Bool { isRequired || type == .key }
}
