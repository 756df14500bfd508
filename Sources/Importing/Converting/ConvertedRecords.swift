/// The records of an export as those of a data set.
public struct ConvertedRecords: Sendable {
  /// A record: one cell for each column of the data set.
  public struct Record: Sendable {
    /// Its number in the export, from 1.
    public let number: Int
    /// Its line in the export.
    public let line: Int
    /// The cells, as they are to be written.
    public let cells: [String]
  }

  /// The names of the columns.
  public let columns: [String]
  /// The records that could be taken, by their keys.
  public let records: [Record]
  /// How many could not.
  public let faultyCount: Int
  /// The names of the columns of the export that are used nowhere.
  public let droppedColumns: [String]

  /// The records as the file of the data set: UTF-8, commas, quotation marks where they are needed.
  ///
  /// - Returns: the bytes, and for each line on which a record begins its place in `records`.
  public var file: (bytes: [UInt8], starts: [Int: Int]) {
    var text = columns.joined(separator: ",") + "\n"
    var starts: [Int: Int] = [:]
    var line = 2
    for (index, record) in records.enumerated() {
      starts[line] = index
      let row = record.cells.map(Self.quoted).joined(separator: ",") + "\n"
      line += row.utf8.count { $0 == 0x0A }
      text += row
    }
    return (Array(text.utf8), starts)
  }

  private static func quoted(_ cell: String) -> String {
    let needsMarks =
      cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
      || cell.first?.isWhitespace == true || cell.last?.isWhitespace == true
    return needsMarks ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }
}
