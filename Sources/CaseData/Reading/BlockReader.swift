import Codebook
import Diagnostics

/// Reads the records of one block after the other: one of them for each worker.
struct BlockReader {
  /// The form of the file, as its header has it.
  struct Form {
    let schema: DataSetSchema
    /// The byte between two cells.
    let separator: UInt8
    /// The column of each cell, `nil` for one that is skipped.
    let columns: [Int?]
    /// Where the text begins in the first block: behind a byte order mark.
    let textStart: Int
    /// Where the first record stands in the first block.
    let start: Int
    /// How many lines the header has.
    let headerLines: Int
  }

  private let form: Form
  private let shapes: [Shape]
  private let readers: [CellReader?]
  private let quick: QuickReader
  private let rules: [PrecisionCheck.Rule]
  private let checks: [PrecisionCheck]
  private let consent: (column: Int, least: Int)?
  private var keeper: RecordKeeper
  /// The keys that are to be found again, in short, when the file is read for their sake.
  private let wanted: Set<UInt64>
  // Used again for every block and record.
  private var index = TokenIndex()
  private let record: RecordCells

  /// What is looked at for every cell of a column.
  private struct Shape {
    /// The position in the schema, below 0 for a column that is skipped.
    let column: Int
    let isRequired: Bool
    let isKey: Bool
  }

  init(_ form: Form, _ keeping: Dataset.Keeping, wanted: Set<UInt64> = []) {
    self.form = form
    self.wanted = wanted
    let schema = form.schema
    let columns = form.columns.map { $0.map { schema.columns[$0] } }
    shapes = zip(form.columns, columns).map { position, column in
      Shape(
        column: position ?? -1, isRequired: column?.isRequired ?? false,
        isKey: column?.type == .key)
    }
    readers = columns.map { $0.map { CellReader($0) } }
    quick = QuickReader(columns)
    checks = schema.columns.indices.compactMap { column in
      form.columns.contains(column) ? PrecisionCheck(schema, at: column) : nil
    }
    rules = checks.map(\.rule)
    consent = schema.consent.flatMap { rule in
      schema.index(of: rule.column).map { ($0, rule.least) }
    }
    keeper = RecordKeeper(schema, keeping)
    record = RecordCells(columns: schema.columns.count, fields: form.columns.count)
  }

  /// All that was kept, when there are no more blocks.
  mutating func finish() -> RecordKeeper {
    keeper.finish()
    return keeper
  }

  /// Reads the records of a block.
  ///
  /// - Parameter file: the path that messages show.
  mutating func read(_ block: RecordBlock, file: String) -> BlockReading {
    let isFirst = block.number == 0
    let (textStart, start) = isFirst ? (form.textStart, form.start) : (0, 0)
    let linesBefore = isFirst ? form.headerLines : 0
    var reading = BlockReading(number: block.number)
    return block.withText { text in
      index.find(in: text, from: textStart, separator: form.separator)
      if let offset = text.firstInvalidUTF8(in: index.notASCII) {
        reading.fault = .init(.notUTF8, LineIndex(text, from: textStart).place(of: offset))
        return reading
      }
      var findings = Findings()
      let end = block.isLast ? text.endOfLastLine : text.count
      let lines = index.withPlaces { places in
        var records = Records(
          text: text, places: places, offset: start, separator: form.separator, end: end)
        quick.withTables { tables in
          while records.offset < records.end, !records.isCutShort {
            read(&records, tables, &reading, &findings)
          }
        }
        reading.isMisread = records.hasFaults
        if let offset = records.firstNUL {
          reading.fault = .init(.nul, LineIndex(text, from: textStart).place(of: offset))
        }
        return records.lines
      }
      reading.lines = lines + linesBefore
      reading.findings = findings.placed(in: text, from: start, after: linesBefore, file: file)
      if !reading.found.isEmpty {
        let index = LineIndex(text, from: textStart)
        for number in reading.found.indices { reading.found[number].place(by: index) }
      }
      return reading
    }
  }

  /// Reads one record, cell by cell.
  @inline(__always)
  private mutating func read(
    _ records: inout Records, _ tables: QuickReader.Tables, _ reading: inout BlockReading,
    _ findings: inout Findings
  ) {
    reading.recordCount += 1
    let (first, findingsBefore, keysBefore) =
      (records.offset, findings.all.count, reading.keys.count)
    let record = record
    let wanted = record.starts.count
    var count = 0
    var surplus = 0
    repeat {
      let start = records.offset
      let isPlain = records.nextIsPlain()
      if count >= wanted {
        if count == wanted { surplus = start }
        if !isPlain { _ = records.quotedField(&findings) }
      } else {
        let shape = shapes[count]
        var content = start..<records.cellEnd
        record.starts[count] = start
        record.ends[count] = content.upperBound
        if !isPlain {
          let field = records.quotedField(&findings)
          record.quoted[count] = field
          record.ends[count] = -1
          // What is plain between its marks is read like any other.
          content = field.isBroken || field.hasDoubledQuotes ? start..<start : field.content
        }
        var cell: Cell?
        if !content.isEmpty {
          cell = tables.cell(count, records.text.raw, content.lowerBound, content.upperBound)
        } else if isPlain, !shape.isRequired {
          cell = .empty
        }
        if shape.column >= 0 {
          let known = cell ?? closer(count, records.text, &findings)
          record.cells[shape.column] = known
          if shape.isKey, known == .text { noteKey(count, records.text, &reading) }
        }
      }
      count += 1
    } while records.hasNextCell()
    if count == wanted, !records.isCutShort {
      for index in rules.indices where !rules[index].isKept(by: record.cells) {
        report(index, &findings)
      }
      keep(records.text, &reading)
    } else {
      // What stands in cells that may be those of other columns is no finding.
      findings.keepFaults(from: findingsBefore)
      reading.keys.removeSubrange(keysBefore...)
      if !records.isCutShort { reportLength(count, first, surplus, &findings) }
    }
  }

  private func report(_ check: Int, _ findings: inout Findings) {
    let position = rules[check].datePosition
    guard let field = form.columns.firstIndex(of: position) else { return }
    checks[check].report(record.cells, at: record.starts[field], findings: &findings)
  }

  /// A cell that is quoted, or not as it should be.
  private func closer(_ cell: Int, _ text: BlockText, _ findings: inout Findings) -> Cell {
    readers[cell]?.read(record.field(cell), text, findings: &findings) ?? .empty
  }

  private func noteKey(_ cell: Int, _ text: BlockText, _ reading: inout BlockReading) {
    let range = text.trimmed(record.field(cell).content)
    let key = Words.hash(text.raw, range.lowerBound, range.count) &+ UInt64(cell)
    reading.keys.append(key)
    if !wanted.isEmpty, wanted.contains(KeyIndex.short(key)) {
      reading.found.append(
        .init(
          column: form.columns[cell].map { form.schema.columns[$0].name } ?? "",
          key: Array(text.raw[range]), offset: record.starts[cell]))
    }
  }

  @inline(__always)
  private mutating func keep(_ text: BlockText, _ reading: inout BlockReading) {
    if let consent, record.cells[consent.column].position ?? 0 < consent.least {
      reading.leftOut += 1
      return
    }
    let (columns, record) = (form.columns, record)
    keeper.add(record.cells) { column in
      columns.firstIndex(of: column).map { record.field($0).text(text) } ?? ""
    }
  }

  private func reportLength(
    _ have: Int, _ first: Int, _ surplus: Int, _ findings: inout Findings
  ) {
    let want = form.columns.count
    if have < want {
      findings.error(
        "short-record",
        "the record has \(have) of \(want) fields; give it one for each column of the header",
        at: first)
    } else {
      let mark =
        form.separator == 0x09
        ? "a tab" : "'\(Character(Unicode.Scalar(form.separator)))'"
      findings.error(
        "long-record",
        "the record has \(have) fields where the header has \(want); quote a cell in which "
          + "\(mark) stands", at: surplus)
    }
  }
}
