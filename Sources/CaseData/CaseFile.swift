public import Codebook
public import Diagnostics

/// Reads a data file: CSV by RFC 4180, checked cell by cell against the codebook.
///
/// - Fields are separated by `,`, `;` or tab: whichever makes the header name the most columns.
/// - A record ends with LF, CRLF or a lone CR. Blank lines at the end of the file are no records.
/// - White space around a code, date, number or key is no part of it; a text is kept as it is.
/// - Columns stand in any order. One that the codebook does not know is skipped with a warning.
/// - Places are lines and UTF-8 columns of the file as read: after a byte order mark, and after
///   transcoding when the file is not UTF-8.
public enum CaseFile {
  /// The records of the file `bytes`.
  ///
  /// All errors of the file are found in one run. What has an error is not recorded in the value.
  ///
  /// - Parameters:
  ///   - file: the path that messages show.
  public static func read(
    _ bytes: [UInt8], as schema: DataSetSchema, file: String
  ) -> Outcome<Dataset> {
    let text = FileText.decode(bytes, from: schema.encoding, file: file)
    guard let value = text.value else {
      return Outcome(TableReader(schema).dataset, text.diagnostics)
    }
    var findings = Findings(value, file: file)
    findings.add(text.diagnostics)
    var table = TableReader(schema)
    table.read(value, findings: &findings)
    return Outcome(table.dataset, findings.diagnostics)
  }
}
