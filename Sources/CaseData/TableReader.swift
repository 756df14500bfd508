import Codebook

/// Reads the records of a file into columns.
struct TableReader {
  private let schema: DataSetSchema
  private let consentColumn: Int?
  private let checks: [(column: Int, check: PrecisionCheck)]
  private var readers: [CellReader]
  private var stores: [ColumnStore]
  private var recordCount = 0
  private var leftOut = 0
  private var count = 0

  init(_ schema: DataSetSchema) {
    self.schema = schema
    consentColumn = schema.consent.flatMap { schema.index(of: $0.column) }
    checks = schema.columns.indices.compactMap { column in
      PrecisionCheck(schema, at: column).map { (column, $0) }
    }
    readers = schema.columns.map { CellReader($0) }
    stores = schema.columns.map { ColumnStore($0, of: schema) }
  }

  /// What was read.
  var dataset: Dataset {
    Dataset(
      schema: schema, recordCount: recordCount, leftOut: leftOut, count: count,
      columns: stores.map(\.values))
  }

  /// Reads the whole of `text`.
  mutating func read(_ text: FileText, findings: inout Findings) {
    let bytes = text.bytes.span
    let separator = CSVScanner.separator(
      bytes, at: text.start, naming: schema.columns.map(\.name))
    var scanner = CSVScanner(separator: separator, offset: text.start)
    var fields: [CSVField] = []
    _ = scanner.next(bytes, into: &fields)
    for fault in scanner.faults { fault.report(to: &findings) }
    if scanner.isCutShort { return }
    guard let header = Header(fields, bytes, schema: schema, findings: &findings) else {
      return
    }
    var cells: [Cell] = []
    let end = bytes.endOfLastLine
    while scanner.offset < end, scanner.next(bytes, into: &fields) {
      recordCount += 1
      for fault in scanner.faults { fault.report(to: &findings) }
      if scanner.isCutShort { break }
      guard hasRightLength(fields, header, separator, &findings) else { continue }
      readCells(fields, bytes, header, into: &cells, &findings)
      keep(cells, bytes)
    }
    if recordCount == 0 {
      findings.error(
        "no-records",
        "the file has a header and no records; add them, or take the data set out of the codebook",
        at: text.start)
    }
  }

  private func hasRightLength(
    _ fields: [CSVField], _ header: Header, _ separator: UInt8, _ findings: inout Findings
  ) -> Bool {
    let (have, want) = (fields.count, header.columns.count)
    if have < want {
      findings.error(
        "short-record",
        "the record has \(have) of \(want) fields; give it one for each column of the header",
        at: fields[0].start)
    } else if have > want {
      findings.error(
        "long-record",
        "the record has \(have) fields where the header has \(want); quote a cell in which "
          + "\(separator == 0x09 ? "a tab" : "'\(Character(Unicode.Scalar(separator)))'") stands",
        at: fields[want].start)
    }
    return have == want
  }

  private mutating func readCells(
    _ fields: [CSVField], _ bytes: Span<UInt8>, _ header: Header, into cells: inout [Cell],
    _ findings: inout Findings
  ) {
    cells.removeAll(keepingCapacity: true)
    cells.append(contentsOf: repeatElement(.empty, count: schema.columns.count))
    for (field, column) in zip(fields, header.columns) {
      guard let column else { continue }
      cells[column] = readers[column].read(field, bytes, findings: &findings)
    }
    for (column, check) in checks {
      guard let place = header.columns.firstIndex(of: column) else { continue }
      check.check(cells, at: fields[place].start, findings: &findings)
    }
  }

  /// Keeps the record, or only counts it when its consent is too low.
  private mutating func keep(_ cells: [Cell], _ bytes: Span<UInt8>) {
    if let consent = schema.consent {
      var level = 0
      if let consentColumn, case .code(let position) = cells[consentColumn] { level = position }
      if level < consent.least {
        leftOut += 1
        return
      }
    }
    count += 1
    for column in stores.indices { stores[column].append(cells[column], bytes) }
  }
}

extension Span<UInt8> {
  /// Where the last line that is not blank ends.
  fileprivate var endOfLastLine: Int {
    var end = count
    while end > 0, self[end - 1].isLineEnd { end -= 1 }
    return end
  }
}
