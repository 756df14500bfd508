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
    }
    if let separator = guess.separator { lines.append("    separator: \(quoted(separator))") }
    if guess.isOrderUnsure {
      lines.append(
        "    # Does the day stand first, or the month? Both fit these dates: ask the form, and write"
          + " 'day.month.year' or 'month/day/year'.")
      lines.append("    dates: \(quoted(open))")
    } else if let order = guess.dates.first {
      lines.append("    dates: \(quoted(order.rawValue))")
    }
    if let list = column.list {
      let words =
        (guess.split.map { options(list, guess, $0, matcher) } ?? [])
        + (guess.isInOneColumn ? values(list, guess, matcher) : [])
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
      return ["# The mark before decimals.", "decimal: \(quoted(String(mark)))", ""]
    }
    return [
      "# Does ',' begin decimals, or '.'? Numbers such as 1,234 or 1.234 don't say: ask the form.",
      "decimal: \(quoted(open))", "",
    ]
  }

  /// The answers of a question that have a column each.
  private static func options(
    _ list: CodeList, _ guess: ColumnGuess, _ split: String, _ matcher: ColumnMatcher
  ) -> [String] {
    matcher.table.options(of: guess.name, split: split).map(\.option)
      .filter { list.index(of: $0) == nil }
      .map { entry($0, matcher.labels.code($0, of: list)) }
  }

  private static func entry(_ value: String, _ code: String?) -> String {
    let named = "      \(quoted(value)): "
    return code.map { named + quoted($0) }
      ?? named + quoted(open) + "  # no such code: name one, or \"\" where it says nothing"
  }

  private static func values(
    _ list: CodeList, _ guess: ColumnGuess, _ matcher: ColumnMatcher
  ) -> [String] {
    var counts: [String: Int] = [:]
    for value in matcher.values(guess.index) {
      let parts = guess.separator.map { value.split(separator: $0).map(String.init) } ?? [value]
      // Records count, not how often one says it.
      for part in Set(parts.map(\.trimmed)) { counts[part, default: 0] += 1 }
    }
    counts[""] = nil
    var lines: [String] = []
    var hidden = 0
    for (value, count) in counts.sorted(by: { $0.key < $1.key }) where list.index(of: value) == nil
    {
      let code = matcher.labels.code(value, of: list)
      let isShown =
        code != nil || count >= leastRecords && lines.count < mostValues && isNoName(value)
      if isShown { lines.append(entry(value, code)) } else { hidden += 1 }
    }
    if hidden == 0 { return lines }
    return lines + [
      "    # And \(hidden) other\(hidden == 1 ? "" : "s"), in fewer than \(leastRecords) records each, or "
        + "with digits or names: add them by hand."
    ]
  }

  /// Whether a value is surely neither a name nor a number of somebody.
  private static func isNoName(_ value: String) -> Bool {
    value.count <= longestValue && value.allSatisfy { $0.isLetter || " -_,()".contains($0) }
      && value.split(whereSeparator: { !$0.isLetter }).dropFirst().allSatisfy {
        $0.first?.isUppercase == false
      }
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
        "  # \(column.name): \(need)column \(quoted(name)) has its name, but hardly any of its values "
          + "can be read so."
      ]
    }
    return ["  # \(column.name): \(need)no column of the export seems to hold it."]
  }

  /// A text in quotation marks, as YAML reads it back.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "\"": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      default:
        if scalar.properties.generalCategory == .control {
          let digits = String(scalar.value, radix: 16)
          quoted += "\\x" + String(repeating: "0", count: max(0, 2 - digits.count)) + digits
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}
