public import Diagnostics
public import LocatedYAML

extension LanguageRules {
  /// Reads a locale file; `nil` with findings when something is missing or wrong.
  public static func parse(_ root: YAMLNode) -> Outcome<LanguageRules?> {
    var reader = LocaleReader(root)
    let rules = reader.read()
    let diagnostics = reader.finish()
    return Outcome(diagnostics.hasErrors ? nil : rules, diagnostics)
  }
}

/// Reads the parts of a locale file.
private struct LocaleReader {
  private var file: YAMLMapping

  init(_ root: YAMLNode) {
    file = YAMLMapping(root, as: "the locale file")
  }

  consuming func finish() -> Diagnostics { file.finish() }

  mutating func read() -> LanguageRules? {
    let plurals = plurals()
    let parts = ["numbers", "dates", "lists", "typography"].map { part($0) }
    guard var numbers = parts[0], var dates = parts[1], var lists = parts[2],
      let typography = parts[3]
    else { return nil }
    let decimal = text("decimal", of: &numbers)
    let group = text("group", of: &numbers)
    let least = numbers.integer("least_before_group", atLeast: 1) ?? 1
    let percent = text("percent", of: &numbers)
    close(numbers)
    let months = texts("months", 12, of: &dates)
    let standalone =
      dates.node("months_alone") == nil ? months : texts("months_alone", 12, of: &dates)
    let quarters = texts("quarters", 4, of: &dates)
    let date = pattern("date", ["{d}", "{m}", "{y}"], of: &dates)
    let month = pattern("month", ["{m}", "{y}"], of: &dates)
    let quarter = pattern("quarter", ["{q}", "{y}"], of: &dates)
    close(dates)
    let pair = text("pair", of: &lists)
    let last = text("last", of: &lists)
    close(lists)
    let quotes = texts("quotes", 4, of: &file)
    let setting = setting(typography)
    let alphabet = Alphabet(file.requiredText("alphabet")?.text ?? "")
    return LanguageRules(
      plurals: plurals, decimalMark: decimal, groupMark: group, minimumGrouping: least,
      percentSign: percent, months: months, standaloneMonths: standalone, quarters: quarters,
      datePattern: date, monthPattern: month, quarterPattern: quarter, pairMark: pair,
      lastMark: last,
      quotationMarks: QuotationMarks(quotes[0], quotes[1], quotes[2], quotes[3]),
      typography: setting, alphabet: alphabet)
  }

  private mutating func plurals() -> PluralRules {
    var conditions: [PluralCategory: PluralCondition] = [:]
    _ = file.requiredNode("plurals")
    for entry in file.entries("plurals") {
      guard let category = PluralCategory(rawValue: entry.key), category != .other else {
        let known = PluralCategory.allCases.filter { $0 != .other }.map(\.rawValue)
        file.report(
          .error(
            "unknown-plural-category",
            "'\(entry.key)' is no plural category with a condition"
              + Suggestion.choose(entry.key, among: known), at: entry.location))
        continue
      }
      guard let condition = PluralCondition(entry.value.text ?? "") else {
        file.report(
          .error(
            "invalid-plural-rule",
            "the condition of '\(entry.key)' is not in the notation of CLDR; write it as in "
              + "'n % 10 = 2..4 and n % 100 != 12..14'", at: entry.value.location))
        continue
      }
      conditions[category] = condition
    }
    return PluralRules(conditions)
  }

  private mutating func setting(_ typography: YAMLMapping) -> TypographyRules {
    var part = typography
    let rules = TypographyRules(
      dash: text("dash", of: &part), apostrophe: text("apostrophe", of: &part),
      bound: Set(part.texts("bind").compactMap { $0.text?.lowercased() }),
      bindsNumbers: part.flag("bind_numbers", default: false))
    close(part)
    return rules
  }

  // MARK: Values

  /// A mapping that has to be there.
  private mutating func part(_ key: String) -> YAMLMapping? {
    file.requiredNode(key) == nil ? nil : file.mapping(key)
  }

  private mutating func close(_ part: YAMLMapping) {
    for finding in part.finish().all { file.report(finding) }
  }

  private func text(_ key: String, of part: inout YAMLMapping) -> String {
    part.requiredText(key)?.text ?? ""
  }

  /// A list of as many texts; with an error, as many of nothing.
  private func texts(_ key: String, _ count: Int, of part: inout YAMLMapping) -> [String] {
    let texts = part.requiredNode(key) == nil ? [] : part.texts(key).compactMap(\.text)
    if texts.count == count { return texts }
    if let node = part.node(key) {
      part.report(
        .error(
          "wrong-length",
          "'\(key)' names \(texts.count), and there are \(count); write them all",
          at: node.location))
    }
    return Array(repeating: "", count: count)
  }

  /// A text with certain places in it.
  private func pattern(
    _ key: String, _ places: [String], of part: inout YAMLMapping
  ) -> String {
    guard let node = part.requiredText(key), let text = node.text else { return "" }
    for place in places where !text.contains(place) {
      part.report(
        .error("missing-placeholder", "'\(key)' lacks '\(place)'; add it", at: node.location))
    }
    for place in text.matches(of: /\{[^}]*\}?/) where !places.contains(String(place.0)) {
      part.report(
        .error(
          "unknown-placeholder",
          "'\(key)' has '\(place.0)', for which nothing is put in; take it away",
          at: node.location))
    }
    return text
  }
}
