/// A sheet of a workbook as CSV.
struct WorkbookSheet: Sendable, Equatable {
  let name: String
  let csv: [UInt8]

  /// The sheets with something in them. Before each stands a line that begins with U+001F, which no
  /// cell can hold, and has its number and name: `1 - Cases`.
  static func divide(_ output: [UInt8]) -> [WorkbookSheet] {
    var sheets: [WorkbookSheet] = []
    for part in output.split(separator: mark) {
      let end = part.firstIndex(of: UInt8(ascii: "\n")) ?? part.endIndex
      let title = String(decoding: part[..<end], as: UTF8.self)
      let csv = Array(part[end...].dropFirst())
      guard csv.contains(where: { !Self.blank.contains($0) }) else { continue }
      let name = title.firstRange(of: " - ").map { String(title[$0.upperBound...]) } ?? title
      sheets.append(WorkbookSheet(name: String(name.filter { !$0.isNewline }), csv: csv))
    }
    return sheets
  }

  private static let mark: UInt8 = 0x1F
  private static let blank = Set(";\r\n\" ".utf8)
}
