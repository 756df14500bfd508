public import Codebook
import Diagnostics

/// Drafts a mapping from the header and the values of an export, for the author to correct.
///
/// Values stand in it only where they are needed, those of columns of codes, and only when several
/// records have them and they can't be a name or a number of somebody: what one woman answered in her
/// own words is not copied.
///
/// What the draft can't know it leaves `open`: no import takes that for an answer.
public struct MappingDraft: Sendable {
  /// The file.
  public let text: String
  /// Columns of the data set for which there is a column of the export.
  public let found: [String]
  /// Those for which there is none.
  public let missing: [String]

  /// What stands where the author has to decide.
  static let open = "?"
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
      "# How the columns of an export become those of '\(schema.name)'. Drafted from "
        + "\(ShellWord.quoted(export)).",
      "# Look through it, correct it, and run:",
      "#   \(command)",
      "",
      "# Values that mean that nothing is known, beside an empty cell.",
      "missing: [\"n/a\", \"-\"]",
      "",
    ]
    if let encoding = table.guessedEncoding {
      lines += ["# Do the words below look right? Else name another.", "encoding: \(encoding)", ""]
    }
    lines += Self.decimal(chosen, schema, matcher)
    lines.append("columns:")
    for column in schema.columns {
      lines +=
        chosen[column.name].map { Self.entry(column, $0, matcher) }
        ?? Self.nothing(column, schema, matcher)
    }
    let used = Set(chosen.values.map(\.name))
    let rest = table.header.filter { header in
      !header.isEmpty && !used.contains(header)
        && !used.contains { header.hasPrefix($0 + "/") }
    }
    if !rest.isEmpty {
      lines += ["", "# Columns that are left out."]
      lines += ["ignore:"] + rest.map { "  - \(YAMLText.quoted($0))" }
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
    lines += ["  \(column.name):", "    from: \(YAMLText.quoted(guess.name))"]
    if let split = guess.split {
      lines.append("    split: \(YAMLText.quoted(split))")
    }
    if let separator = guess.separator {
      lines.append("    separator: \(YAMLText.quoted(separator))")
    }
    if guess.isOrderUnsure {
      lines.append(
        "    # Does the day stand first, or the month? Both fit these dates: ask the form, and write"
          + " 'day.month.year' or 'month/day/year'.")
      lines.append("    dates: \(YAMLText.quoted(open))")
    } else if let order = guess.dates.first {
      lines.append("    dates: \(YAMLText.quoted(order.rawValue))")
    }
    if let list = column.list {
      let words =
        (guess.split.map { DraftedValues.options(list, guess, $0, matcher) } ?? [])
        + (guess.isInOneColumn ? DraftedValues.values(list, guess, matcher) : [])
      var seen: Set<String> = []
      let lasting = words.filter { seen.insert($0).inserted }
      let hasValues = lasting.contains { !$0.contains("#") || $0.contains("\": ") }
      lines += (hasValues ? ["    values:"] : []) + lasting
    }
    return lines
  }

  /// The mark before decimals, where the numbers need one: that with which all can be read.
  private static func decimal(
    _ chosen: [String: ColumnGuess], _ schema: DataSetSchema, _ matcher: ColumnMatcher
  ) -> [String] {
    var possible: [Character] = [".", ","]
    var isNeeded = false
    for column in schema.columns {
      guard let guess = chosen[column.name], column.type == .integer || column.type == .money
      else { continue }
      let isMoney = column.type == .money
      for value in matcher.values(guess.index).map(\.trimmed) {
        if WrittenNumber.read(value, isMoney: isMoney) == .unsure {
          isNeeded = true
          continue
        }
        let read = possible.map { WrittenNumber.read(value, isMoney: isMoney, decimal: $0) }
        if read.allSatisfy({ $0 == .none }) { continue }
        possible = zip(possible, read).filter { $0.1 != .none }.map(\.0)
      }
    }
    guard isNeeded else { return [] }
    if possible.count == 1, let mark = possible.first {
      return ["# The mark before decimals.", "decimal: \(YAMLText.quoted(String(mark)))", ""]
    }
    return [
      "# Does ',' begin decimals, or '.'? Numbers such as 1,234 or 1.234 don't say: ask the form.",
      "decimal: \(YAMLText.quoted(open))", "",
    ]
  }

  private static func nothing(
    _ column: Column, _ schema: DataSetSchema, _ matcher: ColumnMatcher
  ) -> [String] {
    let isFilledIn = schema.columns.contains {
      if case .date(column.name) = $0.type { true } else { false }
    }
    if isFilledIn { return ["  # \(column.name) is filled in from how exact the date is."] }
    let need = column.isRequired || column.type == .key ? "REQUIRED, and " : ""
    if let name = matcher.namesake(of: column) {
      return [
        "  # \(column.name): \(need)column \(YAMLText.quoted(name)) has its name, but hardly any of its values "
          + "can be read so."
      ]
    }
    return ["  # \(column.name): \(need)no column of the export seems to hold it."]
  }
}
