import Codebook

/// The values of an export that a draft gives codes for, as its lines.
enum DraftedValues {
  /// So many records have to have a value that is no code, for it to be written down.
  static let leastRecords = 5
  private static let mostValues = 60
  private static let longestValue = 60

  /// The answers of a question that have a column each.
  static func options(
    _ list: CodeList, _ guess: ColumnGuess, _ split: String, _ matcher: ColumnMatcher
  ) -> [String] {
    matcher.table.options(of: guess.name, split: split).map(\.option)
      .filter { list.index(of: $0) == nil }
      .map { entry($0, matcher.labels.code($0, of: list)) }
  }

  private static func entry(_ value: String, _ code: String?) -> String {
    let named = "      \(YAMLText.quoted(value)): "
    return code.map { named + YAMLText.quoted($0) }
      ?? named + YAMLText.quoted(MappingDraft.open)
      + "  # no such code: name one, or \"\" where it says nothing"
  }

  static func values(
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
}
