import Codebook

/// The values of an export that a draft gives codes for, as its lines.
enum DraftedValues {
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

  /// The values that the words of the site name a code for. Others are only counted: what people answer may
  /// be a name, in any script.
  static func values(
    _ list: CodeList, _ guess: ColumnGuess, _ matcher: ColumnMatcher
  ) -> [String] {
    var found: Set<String> = []
    for value in matcher.values(guess.index) {
      let parts = guess.separator.map { value.split(separator: $0).map(String.init) } ?? [value]
      found.formUnion(parts.map(\.trimmed))
    }
    found.remove("")
    let values = found.sorted().filter { list.index(of: $0) == nil }
    let coded = values.compactMap { value in
      matcher.labels.code(value, of: list).map { entry(value, $0) }
    }
    let rest = values.count - coded.count
    if rest == 0 { return coded }
    return coded + [
      "    # No code fits \(rest) other value\(rest == 1 ? "" : "s") of this column; look there, and add each as"
        + " \"value\": code."
    ]
  }
}
