public import Codebook

/// Drafts a mapping from the header and the values of an export, for the author to correct.
///
/// Values stand in it only where they are needed, those of columns of codes, and only when several
/// records have them: what one woman answered in her own words is not copied.
public struct MappingDraft: Sendable {
  /// The file.
  public let text: String
  /// Columns of the data set for which there is a column of the export.
  public let found: [String]
  /// Those for which there is none.
  public let missing: [String]

  /// So many records have to have a value that is no code, for it to be written down.
  static let leastRecords = 5
  private static let mostValues = 60
  private static let longestValue = 60

  /// - Parameters:
  ///   - export: the name of the export, for the comment at the top.
  ///   - command: what to run next.
  public init(
    _ table: ExportTable, _ schema: DataSetSchema, _ labels: CodebookLabels, export: String,
    command: String
  ) {
    let matcher = ColumnMatcher(table: table, labels: labels)
    let chosen = Self.choose(matcher, schema)
    var lines = [
      "# How the columns of an export become those of '\(schema.name)'. Drafted from \(export).",
      "# Look through it, correct it, and run:",
      "#   \(command)",
      "",
      "# Values that mean that nothing is known, beside an empty cell.",
      "missing: [\"n/a\", \"-\"]",
      "",
      "columns:",
    ]
    for column in schema.columns {
      lines +=
        chosen[column.name].map { Self.entry(column, $0, matcher) }
        ?? Self.nothing(column, schema)
    }
    let used = Set(chosen.values.map(\.name))
    let rest = table.header.filter { header in
      !header.isEmpty && !used.contains(header)
        && !used.contains { header.hasPrefix($0 + "/") }
    }
    if !rest.isEmpty {
      lines += ["", "# Columns that are left out."]
      lines += ["ignore:"] + rest.map { "  - \(Self.quoted($0))" }
    }
    text = lines.map { $0 + "\n" }.joined()
    found = schema.columns.map(\.name).filter { chosen[$0] != nil }
    missing = schema.columns.map(\.name).filter { chosen[$0] == nil }
  }

  /// The best guesses, each column of the export for one column of the data set.
  private static func choose(
    _ matcher: ColumnMatcher, _ schema: DataSetSchema
  ) -> [String: ColumnGuess] {
    let all = schema.columns.flatMap { column in
      matcher.guesses(for: column).map { (column: column.name, guess: $0) }
    }
    var chosen: [String: ColumnGuess] = [:]
    var taken: Set<Int> = []
    for (column, guess) in all.sorted(by: { $0.guess.score > $1.guess.score })
    where chosen[column] == nil && !taken.contains(guess.index) {
      chosen[column] = guess
      taken.insert(guess.index)
    }
    return chosen
  }

  private static func entry(
    _ column: Column, _ guess: ColumnGuess, _ matcher: ColumnMatcher
  ) -> [String] {
    var lines = guess.score >= ColumnGuess.sure ? [] : ["  # Is this the right column?"]
    lines += ["  \(column.name):", "    from: \(quoted(guess.name))"]
    if let split = guess.split {
      lines.append("    split: \(quoted(split))")
      lines += options(column, guess, split, matcher)
    } else if let separator = guess.separator {
      lines.append("    separator: \(quoted(separator))")
    }
    if guess.isOrderUnsure {
      lines.append(
        "    # Does the day stand first, or the month? Both fit these dates: ask the form.")
    }
    if let order = guess.dates.first { lines.append("    dates: \(quoted(order.rawValue))") }
    if let list = column.list, guess.split == nil {
      lines += values(list, guess, matcher)
    }
    return lines
  }

  /// The answers of a question that have a column each.
  private static func options(
    _ column: Column, _ guess: ColumnGuess, _ split: String, _ matcher: ColumnMatcher
  ) -> [String] {
    guard let list = column.list else { return [] }
    let options = matcher.table.options(of: guess.name, split: split).map(\.option)
      .filter { list.index(of: $0) == nil }
    if options.isEmpty { return [] }
    return ["    values:"]
      + options.map { option in
        let code = matcher.labels.code(option, of: list)
        return "      \(quoted(option)): \(code.map(quoted) ?? "\"\"  # no such code: name one")"
      }
  }

  private static func values(
    _ list: CodeList, _ guess: ColumnGuess, _ matcher: ColumnMatcher
  ) -> [String] {
    var counts: [String: Int] = [:]
    for value in matcher.values(guess.index) {
      let parts = guess.separator.map { value.split(separator: $0).map(String.init) } ?? [value]
      for part in parts { counts[ColumnMatcher.trimmed(part), default: 0] += 1 }
    }
    counts[""] = nil
    var lines: [String] = []
    var hidden = 0
    for (value, count) in counts.sorted(by: { $0.key < $1.key }) where list.index(of: value) == nil
    {
      if let code = matcher.labels.code(value, of: list) {
        lines.append("      \(quoted(value)): \(quoted(code))")
      } else if count >= leastRecords, value.count <= longestValue, lines.count < mostValues,
        !value.contains(where: \.isNewline)
      {
        lines.append("      \(quoted(value)): \"\"  # no such code: name one")
      } else {
        hidden += 1
      }
    }
    if hidden > 0 {
      lines.append(
        "      # And \(hidden) other\(hidden == 1 ? "" : "s"), each in fewer than \(leastRecords) records."
      )
    }
    return lines.isEmpty || lines.count == 1 && hidden > 0
      ? lines.map { $0.replacing("      #", with: "    #") } : ["    values:"] + lines
  }

  private static func nothing(_ column: Column, _ schema: DataSetSchema) -> [String] {
    let isFilledIn = schema.columns.contains {
      if case .date(column.name) = $0.type { true } else { false }
    }
    if isFilledIn { return ["  # \(column.name) is filled in from how exact the date is."] }
    let need = column.isRequired || column.type == .key ? "REQUIRED, and " : ""
    return ["  # \(column.name): \(need)no column of the export seems to hold it."]
  }

  private static func quoted(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n").replacing("\t", with: "\\t") + "\""
  }
}
