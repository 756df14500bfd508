import Codebook

/// Looks for the column of an export that holds what a column of a data set is to hold.
struct ColumnMatcher {
  let table: ExportTable
  let labels: CodebookLabels
  /// So many records are looked at to tell what a column holds.
  private static let sample = 400
  private static let separators = ["|", ";", ",", " "]

  /// The guesses for a column, the best first.
  func guesses(for column: Column) -> [ColumnGuess] {
    var guesses = table.header.indices.compactMap { guess(column, $0) }
    if column.isMultiple { guesses += optionGuesses(column) }
    return guesses.filter { $0.score >= ColumnGuess.enough }
      .sorted { ($1.score, $0.index) < ($0.score, $1.index) }
  }

  /// The values of a column that are filled in.
  func values(_ index: Int) -> [String] { Self.values(index, of: table.records[...]) }

  private static func values(
    _ index: Int, of records: ArraySlice<ExportTable.Record>
  ) -> [String] {
    records.map { $0.cells[index] }.filter { !$0.isEmpty }
  }

  private func guess(_ column: Column, _ index: Int) -> ColumnGuess? {
    let header = table.header[index]
    guard !header.isEmpty else { return nil }
    let name = nameScore(column, header)
    let values = Self.values(index, of: table.records.prefix(Self.sample))
    var guess = ColumnGuess(index: index, name: header, score: 0)
    var fit = 0.0
    switch column.type {
    case .code(let list): fit = share(values) { labels.code($0, of: list) != nil }
    case .codes(let list, _):
      for separator in Self.separators {
        let found = share(values) { value in
          value.split(separator: separator).allSatisfy {
            labels.code($0.trimmed, of: list) != nil
          }
        }
        if found > fit { (fit, guess.separator) = (found, separator) }
      }
    case .date:
      // A year in front can't be taken for anything else: its order may stand beside one of the others.
      let choices: [[DateOrder]] = [
        [.iso], [.dayMonthYear], [.monthDayYear], [.dayMonthYear, .iso], [.monthDayYear, .iso],
      ]
      for orders in choices {
        let found = share(values) { value in
          orders.contains { WrittenDate.canonical(value, $0) != nil }
        }
        if found > fit {
          (fit, guess.dates, guess.isOrderUnsure) = (found, orders, false)
        } else if found == fit, fit > 0, orders.count == guess.dates.count {
          guess.isOrderUnsure = true
        }
      }
    case .integer: fit = share(values) { WrittenNumber.read($0, isMoney: false) != .none } / 2
    case .money: fit = share(values) { WrittenNumber.read($0, isMoney: true) != .none } / 2
    case .key:
      let isUnique =
        values.count == table.records.prefix(Self.sample).count
        && Set(values).count == values.count
      guard isUnique,
        let rank = Self.keyNames.firstIndex(of: ColumnName.key(ColumnName.last(of: header)))
      else { return nil }
      // The identifiers that programs give stay the same in every export.
      return ColumnGuess(index: index, name: header, score: 4 - Double(rank) / 10)
    // Any value will do: the name has to say it.
    case .text: fit = name >= 2 ? 0.5 : 0
    }
    // A name alone is not enough where the values are none of the list.
    if column.list != nil, fit < 0.3 { return nil }
    if case .date = column.type, fit < 0.3 { return nil }
    return ColumnGuess(
      index: index, name: header, score: name + 2 * fit, separator: guess.separator,
      dates: guess.dates, isOrderUnsure: guess.isOrderUnsure)
  }

  /// Questions each of whose answers has a column, `question/answer`.
  private func optionGuesses(_ column: Column) -> [ColumnGuess] {
    guard let list = column.list else { return [] }
    var found: [String: [Int]] = [:]
    for (index, header) in table.header.enumerated() {
      guard let slash = header.lastIndex(of: "/") else { continue }
      let option = String(header[header.index(after: slash)...])
      guard labels.code(option, of: list) != nil else { continue }
      found[String(header[..<slash]), default: []].append(index)
    }
    return found.compactMap { question, indices in
      guard indices.count > 1, let first = indices.first else { return nil }
      let fit = Double(indices.count) / Double(list.codes.count)
      var guess = ColumnGuess(
        index: first, name: question, score: nameScore(column, question) + 2 + fit, split: "/")
      // The column of all answers beside them.
      guess.isInOneColumn = false
      if let single = table.header.firstIndex(of: question) {
        guess.isInOneColumn = true
        guess.index = single
        guess.separator = self.guess(column, single)?.separator ?? " "
      }
      return guess
    }
  }

  /// The column that has the name of a column of the data set, whatever it holds.
  func namesake(of column: Column) -> String? {
    table.header.first { !$0.isEmpty && nameScore(column, $0) >= 2 }
  }

  private func nameScore(_ column: Column, _ header: String) -> Double {
    let own = ColumnName.key(column.name)
    let known = ([column.name] + (labels.columns[column.name] ?? [])).map { ColumnName.key($0) }
    let names = Set(
      [header, ColumnName.last(of: header), Self.behindDash(header)].map { ColumnName.key($0) })
    if !names.isDisjoint(with: known) { return 2 }
    if names.contains(where: { $0.count > 3 && (own.contains($0) || $0.contains(own)) }) {
      return 1
    }
    return 0
  }

  /// ODK Central writes groups before a dash.
  private static func behindDash(_ header: String) -> String {
    header.split(separator: "-").last.map(String.init) ?? header
  }

  private static let keyNames = ["uuid", "instanceid", "metainstanceid", "key", "id"]

  private func share(_ values: [String], _ fits: (String) -> Bool) -> Double {
    let values = values.map { $0.trimmed }.filter { !$0.isEmpty }
    return values.isEmpty ? 0 : Double(values.count(where: fits)) / Double(values.count)
  }
}
