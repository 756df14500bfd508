public import Codebook

/// Whether the first line of an export names its columns. A record in its place would be copied into
/// the draft of a mapping.
public struct HeaderCheck {
  private let table: ExportTable
  private let codes: [(list: CodeList, labels: CodebookLabels)]

  /// A check of an export for a data set.
  public init(_ table: ExportTable, _ schema: DataSetSchema, _ labels: CodebookLabels) {
    self.table = table
    codes = schema.columns.compactMap(\.list).map { ($0, labels) }
  }

  /// Whether a name of a column is a number, a date, an address or a code, or a value of the column's
  /// own records.
  public var looksLikeRecord: Bool {
    table.header.indices.contains { index in
      let name = table.header[index]
      if name.isEmpty { return false }
      if name.contains("@")
        || name.split(whereSeparator: { !$0.isNumber }).contains(where: {
          $0.count > Self.mostDigits
        })
      {
        return true
      }
      if WrittenNumber.read(name, isMoney: true) != .none { return true }
      if DateOrder.allCases.contains(where: { WrittenDate.canonical(name, $0) != nil }) {
        return true
      }
      return codes.contains { $0.labels.code(name, of: $0.list) != nil }
        && values(index).contains { value in
          codes.contains { $0.labels.code(value, of: $0.list) != nil }
        } || values(index).contains(name)
    }
  }

  private func values(_ index: Int) -> some Sequence<String> {
    table.records.prefix(Self.recordsLookedAt).lazy.map { $0.cells[index].trimmed }
  }

  private static let mostDigits = 4
  private static let recordsLookedAt = 1000
}
