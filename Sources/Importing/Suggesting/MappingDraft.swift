public import Codebook
import Diagnostics

/// Drafts a mapping from the header and the values of an export, for the author to correct.
///
/// Of values only those stand in it that the codebook's own words name: what a woman answered is not
/// copied.
///
/// What the draft can't know it leaves `open`: no import takes that for an answer.
public struct MappingDraft: Sendable {
  /// The file.
  public let text: String
  /// Columns of the data set for which there is a column of the export.
  public let found: [String]
  /// Whether some column surely belongs to the data set: else its first line may be a record.
  public let isOfDataSet: Bool
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
    lines.append("columns:")
    for column in schema.columns {
      lines +=
        chosen[column.name].map { Self.entry(column, $0, matcher) }
        ?? Self.nothing(column, schema, matcher)
    }
    let used = Set(chosen.values.flatMap { [$0.name, $0.rival ?? $0.name] })
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
    isOfDataSet = chosen.values.contains(where: \.isSure)
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
    where !taken.contains(guess.index) {
      if let better = chosen[column] {
        // One that fits as well: a question that stands in two groups.
        if better.rival == nil, better.score == guess.score { chosen[column]?.rival = guess.name }
        continue
      }
      chosen[column] = guess
      taken.insert(guess.index)
    }
    return chosen
  }

  private static func entry(
    _ column: Column, _ guess: ColumnGuess, _ matcher: ColumnMatcher
  ) -> [String] {
    var lines = ["  \(column.name):"]
    let name = YAMLText.quoted(guess.name)
    if let rival = guess.rival {
      lines.append("    # Which column: \(name) or \(YAMLText.quoted(rival))?")
    } else if !guess.isSure {
      lines.append("    # Is it the column \(name)? Write its name, or take this entry out.")
    }
    lines.append("    from: \(guess.isSure ? name : YAMLText.quoted(open))")
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
    } else if !guess.dates.isEmpty {
      let orders = guess.dates.map { YAMLText.quoted($0.rawValue) }.joined(separator: ", ")
      lines.append("    dates: \(guess.dates.count == 1 ? orders : "[\(orders)]")")
    }
    lines += decimal(guess, column, matcher)
    if let list = column.list { lines += DraftedValues.lines(list, guess, matcher) }
    return lines
  }

  /// The mark before decimals, where the numbers of a column need one: that with which those can be read
  /// that say it by themselves.
  private static func decimal(_ guess: ColumnGuess, _ column: Column, _ matcher: ColumnMatcher)
    -> [String]
  {
    let isMoney = column.type == .money
    guard isMoney || column.type == .integer else { return [] }
    let marked = matcher.values(guess.index).map(\.trimmed).filter {
      $0.contains(where: ",.".contains)
    }
    let read = marked.map { (text: $0, number: WrittenNumber.read($0, isMoney: isMoney)) }
    guard read.contains(where: { $0.number == .unsure }) else { return [] }
    let telling = read.filter { $0.number != .unsure }
    let possible = [".", ","].filter { mark in
      telling.filter { $0.number != .none }.allSatisfy {
        WrittenNumber.read($0.text, isMoney: isMoney, decimal: Character(mark)) != .none
      }
    }
    if !telling.isEmpty, possible.count == 1 {
      return ["    decimal: \(YAMLText.quoted(possible[0]))"]
    }
    return [
      "    # Does ',' begin decimals, or '.'? Numbers such as 1,234 or 1.234 don't say: ask the form.",
      "    decimal: \(YAMLText.quoted(open))",
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
