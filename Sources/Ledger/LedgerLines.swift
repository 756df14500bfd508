import FoundationEssentials

/// The lines of a ledger, to say where something is wrong: the decoder knows no places.
///
/// They are the lines that a release wrote; a file that another program laid out anew has no places.
struct LedgerLines {
  private static let record = "{\"data_set\":"
  private static let others = ["{\"editions\":[", "{\"id\":", "\"date\":", "\"cells\":[", "]}"]
  private let lines: [Substring]

  init(_ bytes: [UInt8]) {
    lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The lines on which a record of a number begins, in order.
  var records: [Int] {
    lines.indices.filter { lines[$0].hasPrefix(Self.record) }.map { $0 + 1 }
  }

  /// The first line that no release wrote, if the file begins as a release begins it.
  var firstBroken: Int? {
    guard lines.first?.hasPrefix(Self.others[0]) == true else { return nil }
    return lines.firstIndex { !$0.isEmpty && !isWhole($0) }.map { $0 + 1 }
  }

  private func isWhole(_ line: Substring) -> Bool {
    guard line.hasPrefix(Self.record) else { return Self.others.contains(where: line.hasPrefix) }
    let text = line.hasSuffix(",") ? line.dropLast() : line
    return (try? JSONDecoder().decode(CellRecord.self, from: Data(text.utf8))) != nil
  }
}
