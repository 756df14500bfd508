import Diagnostics
import LocatedYAML

extension DataSetSchema {
  /// Reads the description of a data set, and adds what it says can't be.
  static func parse(
    _ entry: YAMLEntry, lists: [String: CodeList], impossible: inout [ImpossibleCombination]
  ) -> Outcome<DataSetSchema?> {
    var set = YAMLMapping(entry.value, as: "the data set '\(entry.key)'")
    if !Name.isKebabCase(entry.key) { set.report(Name.error(entry, "a data set")) }
    let file = set.requiredText("file")
    let unit = set.requiredText("unit")?.text
    let isSensitive = set.flag("sensitive", default: true)
    let isDemonstration = set.flag("demonstration", default: true)
    var encoding = TextEncoding.utf8
    if let node = set.text("encoding"), let text = node.text {
      if let known = TextEncoding(rawValue: text) {
        encoding = known
      } else {
        let known = TextEncoding.allCases.map(\.rawValue)
        set.report(
          .error(
            "unknown-encoding",
            "the encoding '\(text)' is none of \(known.joined(separator: ", ")); choose one of "
              + "them",
            at: node.location))
      }
    }
    var columns: [Column] = []
    if let node = set.requiredNode("columns") {
      let mapping = YAMLMapping(node, as: "'columns' of '\(entry.key)'")
      mapping.diagnostics.all.forEach { set.report($0) }
      for column in mapping.all {
        let outcome = Column.parse(column, lists: lists)
        outcome.diagnostics.all.forEach { set.report($0) }
        if let column = outcome.value { columns.append(column) }
      }
    }
    for finding in precisionFindings(of: columns, at: entry.location) { set.report(finding) }
    let consent = parseConsent(&set, columns: columns)
    for node in set.textOrTexts("impossible") {
      impossible.append(ImpossibleCombination(dataSet: entry.key, conditions: node))
    }
    let diagnostics = set.finish()
    guard let file = file?.text, let unit else { return Outcome(nil, diagnostics) }
    return Outcome(
      DataSetSchema(
        name: entry.key, file: file, unit: unit, isSensitive: isSensitive,
        isDemonstration: isDemonstration, consent: consent, columns: columns,
        encoding: encoding, location: entry.location),
      diagnostics)
  }

  /// What a precision has to be for dates to be held against it.
  private static func precisionFindings(
    of columns: [Column], at location: SourceLocation
  ) -> [Diagnostic] {
    columns.compactMap { column in
      guard case .date(let precision?) = column.type else { return nil }
      guard let list = columns.first(where: { $0.name == precision })?.list else {
        return .error(
          "unknown-column",
          "the precision of '\(column.name)' is a column of codes: '\(precision)' is not; name "
            + "another", at: location)
      }
      let missing = DatePrecision.codes.filter { !list.codes.contains($0) }
      return missing.isEmpty
        ? nil
        : .warning(
          "unchecked-precision",
          "'\(column.name)' isn't held against '\(precision)', since the list '\(list.name)' has no "
            + "\(missing.map { "'\($0)'" }.joined(separator: ", ")); give the codes these names",
          at: location)
    }
  }

  private static func parseConsent(
    _ set: inout YAMLMapping, columns: [Column]
  ) -> ConsentRule? {
    guard var consent = set.mapping("consent") else { return nil }
    let name = consent.requiredText("column")
    let least = consent.requiredText("least")
    var rule: ConsentRule?
    if let name, let text = name.text, let least, let code = least.text {
      if case .code(let list)? = columns.first(where: { $0.name == text })?.type {
        if let index = list.index(of: code) {
          rule = ConsentRule(column: text, least: index)
        } else {
          consent.report(
            .error(
              "unknown-code",
              "'\(code)' is not in the list '\(list.name)'"
                + Suggestion.choose(code, among: list.codes),
              at: least.location))
        }
      } else {
        consent.report(
          .error(
            "unknown-column",
            "the consent column '\(text)' is no column of one code; name one of type 'code'",
            at: name.location))
      }
    }
    consent.finish().all.forEach { set.report($0) }
    return rule
  }
}

extension Column {
  static func parse(_ entry: YAMLEntry, lists: [String: CodeList]) -> Outcome<Column?> {
    var column = YAMLMapping(entry.value, as: "the column '\(entry.key)'")
    if !Name.isSnakeCase(entry.key) { column.report(Name.error(entry, "a column", mark: "_")) }
    let isRequired = column.flag("required", default: false)
    var type: ColumnType?
    if let node = column.requiredText("type"), let text = node.text {
      switch text {
      case "key": type = .key
      case "integer": type = .integer
      case "money": type = .money
      case "text": type = .text
      case "date": type = .date(precision: column.text("precision")?.text)
      case "code": type = list(&column, lists).map { .code($0) }
      case "codes":
        let separator = separator(&column)
        type = list(&column, lists).map { .codes($0, separator: separator) }
      default:
        let known = ["key", "code", "codes", "integer", "money", "date", "text"]
        column.report(
          .error(
            "unknown-type",
            "a column of type '\(text)' is not known\(Suggestion.choose(text, among: known))",
            at: node.location))
        _ = (column.node("list"), column.node("separator"), column.node("precision"))
      }
    }
    let diagnostics = column.finish()
    return Outcome(
      // A record without an identifier could not be told from a copy of itself.
      type.map { Column(name: entry.key, type: $0, isRequired: isRequired || $0 == .key) },
      diagnostics)
  }

  private static func list(
    _ column: inout YAMLMapping, _ lists: [String: CodeList]
  ) -> CodeList? {
    guard let node = column.requiredText("list"), let name = node.text else { return nil }
    if let list = lists[name] { return list }
    column.report(
      .error(
        "unknown-list",
        "there is no list '\(name)'\(Suggestion.choose(name, among: lists.keys.sorted()))",
        at: node.location))
    return nil
  }

  private static func separator(_ column: inout YAMLMapping) -> UInt8 {
    guard let node = column.text("separator"), let text = node.text else { return 0x7C }
    if text.utf8.count == 1, let byte = text.utf8.first, " |;,/+".utf8.contains(byte) {
      return byte
    }
    column.report(
      .error(
        "wrong-type", "a separator is one of the characters | ; , / + and space; choose one",
        at: node.location))
    return 0x7C
  }
}
