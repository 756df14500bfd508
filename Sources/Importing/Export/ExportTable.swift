public import Diagnostics

/// The cells of an export: CSV as programs write it, with `,`, `;` or tab between the cells.
///
/// This is not the reader of the site's own files, which is strict: what other programs write is
/// taken as it comes, and what can't be taken is named by its record.
public struct ExportTable: Sendable {
  /// A record of the export.
  public struct Record: Sendable {
    /// Its number in the file, from 1; the header is none.
    public let number: Int
    /// The line on which it begins, from 1.
    public let line: Int
    /// Its cells.
    public let cells: [String]
  }

  /// The names of the columns.
  public let header: [String]
  /// The records; those without any cell filled in are none.
  public let records: [Record]
  /// What stands between the cells.
  public let delimiter: Character
  /// What the export is likely to be written in, where nothing says it surely.
  public internal(set) var guessedEncoding: String?
  /// How many records have too many cells or too few, and are left out.
  public let brokenCount: Int

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - delimiter: what stands between the cells; else it is told from the first lines.
  ///   - file: the path that messages show.
  public static func parse(
    _ bytes: [UInt8], delimiter: Character?, file: String
  ) -> Outcome<ExportTable?> {
    var diagnostics = Diagnostics()
    func fail(_ id: String, _ message: DiagnosticText, line: Int) -> Outcome<ExportTable?> {
      diagnostics.error(id, message, at: SourceLocation(file: file, line: line))
      return Outcome(nil, diagnostics)
    }
    let (told, start) = DelimiterGuess.told(bytes)
    let delimiter = delimiter ?? told ?? DelimiterGuess.mostLikely(bytes)
    var scanner = ExportScanner(bytes, delimiter: delimiter.asciiValue ?? 0x2C, from: start)
    guard let head = scanner.next() else {
      return fail("empty-export", "the file has no header; export it again", line: 1)
    }
    let header = head.cells.map(\.trimmed)
    if let twice = Self.firstTwice(header) {
      return fail(
        "duplicate-column",
        "columns \(twice.first + 1) and \(twice.second + 1) have the same name; rename one in the "
          + "form or in the file", line: head.line)
    }
    var records: [Record] = []
    var (number, broken) = (0, 0)
    while let row = scanner.next() {
      if row.cells.allSatisfy(\.isEmpty) { continue }
      number += 1
      guard row.cells.count == header.count else {
        broken += 1
        diagnostics.error(
          "wrong-cell-count",
          "record \(number) has \(row.cells.count) cells, and the header has \(header.count); is "
            + "there a '\(delimiter)' or a quotation mark too many in a text?",
          at: SourceLocation(file: file, line: row.line))
        continue
      }
      records.append(Record(number: number, line: row.line, cells: row.cells))
    }
    if let line = scanner.strayQuoteLine {
      return fail(
        "text-after-quote",
        "a cell goes on behind its closing quotation mark, and records may run into one another; "
          + "double the quotation marks within its text, or export again",
        line: line)
    }
    if let line = scanner.openQuoteLine {
      return fail(
        "open-quote", "a quotation mark that opens here is never closed; close it, or double it",
        line: line)
    }
    return Outcome(
      ExportTable(
        header: header, records: records, delimiter: delimiter, brokenCount: broken), diagnostics)
  }

  /// The positions of the columns of a name: one, or those of the groups that have such a column.
  func indices(of name: String) -> [Int] {
    if let index = header.firstIndex(of: name) { return [index] }
    return header.indices.filter { ColumnName.last(of: header[$0]) == name }
  }

  /// The columns that each stand for one answer to a question, `question/answer`: the answers with
  /// their positions. The question may stand in groups.
  func options(of name: String, split: String) -> [(option: String, index: Int)] {
    let named = indices(of: name)
    let full = named.count == 1 ? header[named[0]] : name
    return header.indices.compactMap { index in
      let column = header[index]
      if column.hasPrefix(full + split) {
        return (String(column.dropFirst((full + split).count)), index)
      }
      guard let range = column.firstRange(of: "/\(name)\(split)") else { return nil }
      return (String(column[range.upperBound...]), index)
    }
    .filter { !$0.option.isEmpty && !$0.option.contains(split) }
  }

  private static func firstTwice(_ names: [String]) -> (first: Int, second: Int)? {
    var seen: [String: Int] = [:]
    for (index, name) in names.enumerated() where !name.isEmpty {
      if let first = seen[name] { return (first, index) }
      seen[name] = index
    }
    return nil
  }
}

extension ExportTable {
  /// Reads an export from its bytes.
  ///
  /// - Parameters:
  ///   - encoding: what it is written in; else it is told from the bytes.
  ///   - delimiter: what stands between the cells; else it is told from the header.
  public static func read(
    _ bytes: [UInt8], encoding: String?, delimiter: Character?, file: String
  ) -> Outcome<ExportTable?> {
    let decoded = ExportText.decode(bytes, encoding: encoding, file: file)
    guard let text = decoded.value else { return Outcome(nil, decoded.diagnostics) }
    let table = parse(text.bytes, delimiter: delimiter, file: file)
    var diagnostics = decoded.diagnostics
    diagnostics.add(table.diagnostics)
    var value = table.value
    if text.isGuess { value?.guessedEncoding = text.encoding }
    return Outcome(value, diagnostics)
  }
}
