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
    let filler = PrecisionFiller(schema, mapping)
    var records: [ConvertedRecords.Record] = []
    var faulty = 0
    if !diagnostics.hasErrors {
      for record in table.records {
        var isFaulty = false
        var cells = readers.map { reader -> String in
          switch reader.cell(of: record.cells) {
          case .success(let cell): return cell
          case .failure(let fault):
            isFaulty = true
            diagnostics.error(
              fault.id, "record \(record.number), \(reader.place): \(fault.message)",
              at: SourceLocation(file: file, line: record.line))
            return ""
          }
        }
        filler.fill(&cells)
        if isFaulty {
          faulty += 1
        } else {
          records.append(
            ConvertedRecords.Record(number: record.number, line: record.line, cells: cells))
        }
      }
    }
    let key = schema.columns.firstIndex { $0.type == .key }
    if let key {
      records.sort { ($0.cells[key], $0.number) < ($1.cells[key], $1.number) }
    }
    let dropped = table.header.indices.count {
      !used.contains($0) && !mapping.ignored.contains(table.header[$0])
    }
    return Outcome(
      ConvertedRecords(
        columns: schema.columns.map(\.name), records: records, faultyCount: faulty,
        droppedColumns: dropped), diagnostics)
  }
}
