import Codebook

/// The values of an export that a draft gives codes for, as its lines.
enum DraftedValues {
  /// The values that the words of the site name a code for, and the answers that have a column each, which
  /// the form names. Other values are only counted: what people answer may be a name, in any script.
  static func lines(
    _ list: CodeList, _ guess: ColumnGuess, _ matcher: ColumnMatcher
  ) -> [String] {
    let options =
      guess.split.map { matcher.table.options(of: guess.name, split: $0).map(\.option) } ?? []
    let values = guess.isInOneColumn ? values(guess, matcher) : []
    func isNew(_ value: String) -> Bool { list.index(of: value) == nil }
    let coded = values.filter { isNew($0) && matcher.labels.code($0, of: list) != nil }
    let entries = options.filter(isNew) + coded.filter { !options.contains($0) }
    let rest = values.count { isNew($0) } - coded.count
    var lines = entries.isEmpty ? [] : ["    values:"]
    lines += entries.map { entry($0, matcher.labels.code($0, of: list)) }
    if rest > 0 {
      lines.append(
        "    # No code fits \(rest) other value\(rest == 1 ? "" : "s") of this column; look there, and add each"
          + " as \"value\": code.")
    }
    return lines
  }

  private static func entry(_ value: String, _ code: String?) -> String {
    let named = "      \(YAMLText.quoted(value)): "
    return code.map { named + YAMLText.quoted($0) }
      ?? named + YAMLText.quoted(MappingDraft.open)
      + "  # no such code: name one, or \"\" where it says nothing"
  }

  /// The values of a column, each once.
  private static func values(_ guess: ColumnGuess, _ matcher: ColumnMatcher) -> [String] {
    var found: Set<String> = []
    for value in matcher.values(guess.index) {
      let parts = guess.separator.map { value.split(separator: $0).map(String.init) } ?? [value]
      found.formUnion(parts.map(\.trimmed))
    }
    found.remove("")
    return found.sorted()
  }
}
