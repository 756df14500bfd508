public import Codebook
public import Diagnostics
public import Files
import Parallel

/// Reads a data file: CSV by RFC 4180, checked cell by cell against the codebook.
///
/// - Fields are separated by `,`, `;` or tab: whichever makes the header name the most columns.
/// - A record ends with LF, CRLF or a lone CR. Blank lines at the end of the file are no records.
/// - White space around a code, date, number or key is no part of it; a text is kept as it is.
/// - Columns stand in any order. One that the codebook does not know is skipped with a warning.
/// - Places are lines and UTF-8 columns of the file as read: after a byte order mark, and after
///   transcoding when the file is not UTF-8.
///
/// The file is read in blocks, by all processors where no order is kept.
public enum CaseFile {
  /// How many bytes are read at a time.
  static let blockSize = 1 << 18

  /// The records of a file.
  ///
  /// All errors of the file are found in one run. What has an error is not recorded in the value.
  ///
  /// - Parameters:
  ///   - file: the path that messages show.
  ///   - keeping: what is kept of the records.
  public static func read(
    _ source: FileBytes, as schema: DataSetSchema, file: String,
    keeping: Dataset.Keeping = .records
  ) -> Outcome<Dataset> {
    read(source, as: schema, file: file, keeping: keeping, blockSize: blockSize)
  }

  /// The records of the file `bytes`.
  public static func read(
    _ bytes: [UInt8], as schema: DataSetSchema, file: String,
    keeping: Dataset.Keeping = .records
  ) -> Outcome<Dataset> {
    read(FileBytes(bytes), as: schema, file: file, keeping: keeping)
  }

  static func read(
    _ source: FileBytes, as schema: DataSetSchema, file: String, keeping: Dataset.Keeping,
    blockSize: Int, workers: Int = Workers.count, keyLimit: Int = KeyIndex.limit
  ) -> Outcome<Dataset> {
    let text = FileText.decode(source, from: schema.encoding, file: file)
    let nothing = Dataset(schema: schema, tables: RecordKeeper(schema, keeping).tables)
    guard let value = text.value else { return Outcome(nothing, text.diagnostics) }
    var reading = FileReading(value, schema, file: file, keeping: keeping, keyLimit: keyLimit)
    reading.blockSize = blockSize
    reading.workers = workers
    let read = reading.read()
    return Outcome(
      read.value ?? nothing, Diagnostics(text.diagnostics.all + read.diagnostics.all))
  }
}
