import Codebook
import Testing

/// How a program writes its exports; written from what is known of the programs, not from the reader.
struct ExportLayout: Sendable, CustomTestStringConvertible {
  let name: String
  var separator = ","
  var lineEnd = "\n"
  var quotesAll = false
  var group = ""
  var usesLabels = false
  var several = " "
  /// Whether several answers stand in one column, in a column each, or both.
  var isSingle = true
  var isSplit = false
  var date: @Sendable (String) -> String = { $0 }
  var decimal = "."
  var key = "_uuid"
  var extra: [String] = []
  var encode: @Sendable (String) -> [UInt8] = { Array($0.utf8) }

  var testDescription: String { name }

  /// The columns of the fixture but the key, the precision and the several colours.
  private static let plain = ["town", "date", "people", "cost", "note"]

  func export(_ records: [[String: String]]) -> [UInt8] {
    var header: [String] = Self.plain.map { group + $0 }
    if isSingle { header.append(group + "colours") }
    if isSplit { header += ImportFixture.colours.codes.map { "\(group)colours/\($0)" } }
    header += [key] + extra
    let rows = [header] + records.map(row)
    let text = rows.map { $0.map(cell).joined(separator: separator) + lineEnd }.joined()
    return encode(text)
  }

  private func row(_ record: [String: String]) -> [String] {
    func value(_ column: String) -> String { record[column] ?? "" }
    func label(_ list: String, _ code: String) -> String {
      usesLabels && !code.isEmpty ? ImportFixture.words["codes.\(list).\(code)"]?[0] ?? code : code
    }
    let colours = value("colours").split(separator: "|").map(String.init)
    var cells = [
      label("town", value("town")), date(value("date")), value("people"),
      value("cost").replacing(".", with: decimal), value("note"),
    ]
    if isSingle { cells.append(colours.map { label("colour", $0) }.joined(separator: several)) }
    if isSplit {
      // No answer at all is empty in all columns, not 0.
      cells += ImportFixture.colours.codes.map {
        colours.isEmpty ? "" : colours.contains($0) ? "1" : "0"
      }
    }
    return cells + [value("id")] + extra.map { _ in "x" }
  }

  private func cell(_ text: String) -> String {
    let needsMarks =
      quotesAll || text.contains(separator) || text.contains("\"")
      || text.contains("\n")
    return needsMarks ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}

extension ExportLayout {
  static let meta = [
    "_id", "_submission_time", "_validation_status", "_notes", "_status", "_submitted_by",
    "__version__", "_tags", "_index",
  ]

  /// `2014-03-08` as people write it.
  @Sendable static func dotted(_ date: String) -> String {
    date.split(separator: "-").reversed().joined(separator: ".")
  }

  /// Java's MEDIUM style; dates that are less exact stay as they are.
  @Sendable static func medium(_ date: String) -> String {
    let parts = date.split(separator: "-")
    guard parts.count == 3, let month = Int(parts[1]), let day = Int(parts[2]) else {
      return parts.count == 2 ? "\(parts[1])/\(parts[0])" : date
    }
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return "\(names[month - 1]) \(day), \(parts[0])"
  }

  @Sendable static func utf16(_ text: String, isBig: Bool) -> [UInt8] {
    (isBig ? [0xFE, 0xFF] : [0xFF, 0xFE])
      + text.utf16.flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return isBig ? [high, low] : [low, high]
      }
  }

  /// The letters that the fixture has, in the Cyrillic code page of Windows.
  @Sendable static func windows1251(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x410...0x44F: UInt8(scalar.value - 0x410 + 0xC0)
      case 0x401: 0xA8
      case 0x451: 0xB8
      default: UInt8(truncatingIfNeeded: scalar.value)
      }
    }
  }

  static let all: [ExportLayout] = [
    ExportLayout(
      name: "KoboToolbox, both ways", separator: ";", lineEnd: "\r\n", quotesAll: true,
      group: "about/", isSplit: true, extra: meta),
    ExportLayout(
      name: "KoboToolbox, single column", separator: ";", lineEnd: "\r\n", quotesAll: true,
      extra: meta),
    ExportLayout(
      name: "KoboToolbox, a column each", separator: ";", lineEnd: "\r\n", quotesAll: true,
      group: "a/b/", isSingle: false, isSplit: true, extra: meta),
    ExportLayout(
      name: "ODK Central", group: "about-", key: "KEY",
      extra: ["SubmissionDate", "meta-instanceName"]),
    ExportLayout(
      name: "ODK Briefcase", date: medium, key: "KEY", extra: ["SubmissionDate", "SET-OF-X"]),
    ExportLayout(name: "Uwazi", usesLabels: true, several: "|", key: "id"),
    ExportLayout(
      name: "Excel, Windows-1251", separator: ";", lineEnd: "\r\n", several: ", ", date: dotted,
      decimal: ",", key: "id", encode: windows1251),
    ExportLayout(
      name: "Excel, UTF-8 with a mark", separator: ";", lineEnd: "\r\n", usesLabels: true,
      several: ", ", date: dotted, decimal: ",", key: "id",
      encode: { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }),
    ExportLayout(
      name: "Excel, UTF-16", separator: "\t", lineEnd: "\r\n", several: ", ", date: dotted,
      decimal: ",", key: "id", encode: { utf16($0, isBig: false) }),
    ExportLayout(
      name: "Another, UTF-16 big-endian", separator: "\t", key: "id",
      encode: { utf16($0, isBig: true) }),
  ]
}
