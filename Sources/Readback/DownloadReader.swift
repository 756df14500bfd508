import Diagnostics
import Documents
import Query

/// Reads the download of a table.
struct DownloadReader {
  let outline: TableOutline
  private var query: TableQuery { outline.query }

  func read(_ bytes: [UInt8]) throws(ReadingFault) -> Grid {
    guard let records = CSVFields.split(bytes), records.first == header else {
      throw .unreadable("the file does not have the columns of its table", line: 1)
    }
    var lines = records.dropFirst()
    var line = 1
    var rows: [[Reading]] = []
    for (index, row) in outline.rows.enumerated() {
      var readings: [Reading] = []
      for (position, column) in outline.columns.enumerated() {
        line += 1
        let names =
          [row.code, row.label] + (query.columns == nil ? [] : [column.code, column.label])
        let name = Grid.name(outline, row: index, column: position)
        guard let record = lines.popFirst() else {
          throw .unreadable("the file has no line for \(name)", line: nil)
        }
        guard record.count == header.count, zip(record, names).allSatisfy(isSame),
          let reading = reading(record[names.count...])
        else {
          throw .unreadable("this is not the line of \(name), or holds no number", line: line)
        }
        readings.append(reading)
      }
      rows.append(readings)
    }
    guard lines.isEmpty else {
      throw .unexpected("the file has more lines than its table has cells", line: line + 1)
    }
    return Grid(outline: outline, rows: rows, order: Array(0..<rows.count - 1))
  }

  private var isShare: Bool {
    if case .share = query.value { true } else { false }
  }

  private var header: [String] {
    names(query.rows.name) + (query.columns.map { names($0.name) } ?? [])
      + (isShare ? ["numerator", "denominator"] : ["value"]) + ["status", "data"]
  }

  private func names(_ name: String) -> [String] { [name, "\(name)_label"] }

  /// Whether a field is a name; one that a spreadsheet would take for a formula has an apostrophe.
  private func isSame(_ field: String, _ name: String) -> Bool {
    let name = name.withPlainSpaces
    return field == name || field.first == "'" && field.dropFirst() == name
  }

  private func reading(_ fields: ArraySlice<String>) -> Reading? {
    let values = fields.dropLast(2)
    let status = fields.dropLast().last
    if status == "withheld" { return values.allSatisfy(\.isEmpty) ? .withheld : nil }
    guard status == "published", let first = values.first, let last = values.last else {
      return nil
    }
    if isShare {
      guard let part = PlainNumber.whole(first), let whole = PlainNumber.whole(last) else {
        return nil
      }
      return .share(part: part, whole: whole)
    }
    return (query.isMoney ? PlainNumber.money(first) : PlainNumber.whole(first))
      .map(Reading.number)
  }
}
