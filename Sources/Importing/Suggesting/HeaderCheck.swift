public import Codebook

/// Whether the first line of an export names its columns. A record in its place would be copied into
/// the draft of a mapping.
public struct HeaderCheck {
  private let table: ExportTable
  private let lists: [CodeList]
  private let labels: CodebookLabels

  /// A check of an export for a data set.
  public init(_ table: ExportTable, _ schema: DataSetSchema, _ labels: CodebookLabels) {
    self.table = table
    lists = schema.columns.compactMap(\.list)
    self.labels = labels
  }

  /// Whether one of the names is an address, or every third is a number, a date, a code, or a value of
  /// the column's own records: a single column may well be named after its only answer.
  public var looksLikeRecord: Bool {
    let named = table.header.indices.filter { !table.header[$0].isEmpty }
    if named.contains(where: { table.header[$0].contains("@") }) { return true }
    let doubtful = named.count { isValue(table.header[$0], at: $0) }
    return doubtful > 0 && doubtful * 3 >= named.count
  }

  private func isValue(_ name: String, at index: Int) -> Bool {
    let longest = name.split { !$0.isNumber }.map(\.count).max() ?? 0
    if longest > Self.mostDigits || WrittenNumber.read(name, isMoney: true) != .none { return true }
    if DateOrder.allCases.contains(where: { WrittenDate.canonical(name, $0) != nil }) {
      return true
    }
    return values(index).contains(name) || isCode(name) && values(index).contains(where: isCode)
  }

  private func isCode(_ text: String) -> Bool {
    lists.contains { labels.code(text, of: $0) != nil }
  }

  private func values(_ index: Int) -> some Sequence<String> {
    table.records.prefix(Self.recordsLookedAt).lazy.map { $0.cells[index].trimmed }
  }

  private static let mostDigits = 4
  private static let recordsLookedAt = 1000
}
