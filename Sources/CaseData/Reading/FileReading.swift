import Codebook
import Diagnostics
import Files
import Parallel
import Synchronization

/// Reads the text of one file: its header, its records on several workers, and once more what the
/// first reading left open.
struct FileReading {
  private let text: FileText
  private let schema: DataSetSchema
  private let file: String
  private let keeping: Dataset.Keeping
  private let keyLimit: Int
  var blockSize = CaseFile.blockSize
  var workers = Workers.count

  init(
    _ text: FileText, _ schema: DataSetSchema, file: String, keeping: Dataset.Keeping,
    keyLimit: Int
  ) {
    self.text = text
    self.schema = schema
    self.file = file
    self.keeping = keeping
    self.keyLimit = keyLimit
  }

  /// The records; `nil` when the file has no text or no header.
  func read() -> Outcome<Dataset?> {
    var blocks = RecordBlocks(text.file, size: blockSize)
    var first = RecordBlock()
    let isThere = blocks.next(&first)
    if blocks.isBroken { return failure(FileText.changed(file)) }
    let textStart = text.hasMark ? 3 : 0
    guard isThere, !(first.isLast && first.withText { $0.isBlank(from: textStart) }) else {
      return failure(
        .error(
          "empty-file", "the file is empty; write the names of the columns, then the records",
          at: SourceLocation(file: file)))
    }
    // The header is shown in messages, so it has to be text.
    let invalid = first.withText { text in
      text.firstInvalidUTF8(in: [textStart..<text.count]).map {
        BlockReading.Fault(.notUTF8, LineIndex(text, from: textStart).place(of: $0))
      }
    }
    if let invalid { return failure(invalid) }
    var findings = Findings()
    let form = first.withText { self.form($0, textStart, &findings) }
    let found = first.withText { findings.placed(in: $0, from: textStart, after: 0, file: file) }
    guard let form else {
      // A quotation mark that is never closed may only seem so, where the block ends.
      if !first.isLast, findings.all.contains(where: \.isOfForm) { return asOneBlock.read() }
      return Outcome(nil, Diagnostics(found))
    }
    let pass = RecordPass(
      form: form, keeping: keeping, file: file, workers: workers,
      keys: KeyIndex(limit: keyLimit))
    var result = pass.run(blocks, first)
    if result.isBroken { return failure(FileText.changed(file)) }
    if let fault = result.fault { return failure(fault) }
    if result.isMisread, blockSize <= text.file.count { return asOneBlock.read() }
    var diagnostics = Diagnostics(found + result.findings)
    if result.recordCount == 0 {
      diagnostics.error(
        "no-records",
        "the file has a header and no records; add them, or take the data set out of the codebook",
        at: SourceLocation(file: file, line: 1, column: 1))
    }
    diagnostics.add(RepeatedKeys(pass, text.file, size: blockSize).findings(&result.keys))
    return Outcome(
      Dataset(
        schema: schema, recordCount: result.recordCount, leftOut: result.leftOut,
        count: result.keeper.count, tables: result.keeper.tables),
      diagnostics)
  }

  /// The same file in one block, for which no quotation mark has to be guessed.
  private var asOneBlock: FileReading {
    var other = self
    other.blockSize = .max
    other.workers = 1
    return other
  }

  private func form(
    _ text: BlockText, _ start: Int, _ findings: inout Findings
  ) -> BlockReader.Form? {
    let separator = CSVScanner.separator(text, at: start, naming: schema.columns.map(\.name))
    var scanner = CSVScanner(separator: separator, offset: start)
    var fields: [CSVField] = []
    _ = scanner.next(text, into: &fields)
    for fault in scanner.faults { fault.report(to: &findings) }
    if scanner.isCutShort { return nil }
    guard let header = Header(fields, text, schema: schema, findings: &findings) else {
      return nil
    }
    let lines = LineIndex(text, from: start).place(of: scanner.offset).line - 1
    return BlockReader.Form(
      schema: schema, separator: separator, columns: header.columns, textStart: start,
      start: scanner.offset, headerLines: lines)
  }

  private func failure(_ finding: Diagnostic) -> Outcome<Dataset?> {
    Outcome(nil, Diagnostics([finding]))
  }

  private func failure(_ fault: BlockReading.Fault) -> Outcome<Dataset?> {
    failure(
      fault.finding(
        schema.encoding,
        at: SourceLocation(file: file, line: fault.line, column: fault.column)))
  }
}
