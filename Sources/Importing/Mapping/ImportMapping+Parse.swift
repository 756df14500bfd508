public import Codebook
public import Diagnostics
public import LocatedYAML

extension ImportMapping {
  /// Reads a mapping file.
  ///
  /// - Parameter schema: the data set that is imported.
  public static func parse(
    _ root: YAMLNode, for schema: DataSetSchema
  ) -> Outcome<ImportMapping> {
    var mapping = ImportMapping()
    var file = YAMLMapping(root, as: "the mapping")
    if let node = file.text("delimiter") {
      let text = node.text == "tab" ? "\t" : node.text ?? ""
      if let character = text.first, text.count == 1, character.isASCII {
        mapping.delimiter = character
      } else {
        file.report(
          .error("wrong-type", "'delimiter' is one sign such as ';', or 'tab'", at: node.location))
      }
    }
    mapping.encoding = file.text("encoding")?.text
    mapping.missing = Set(file.texts("missing").compactMap(\.text))
    let yes = file.texts("yes").compactMap(\.text)
    if !yes.isEmpty { mapping.yes = Set(yes) }
    mapping.ignored = Set(file.texts("ignore").compactMap(\.text))
    if var columns = file.mapping("columns") {
      for column in schema.columns {
        guard let node = columns.node(column.name) else { continue }
        mapping.sources[column.name] = source(node, column, &columns)
      }
      columns.finish().all.forEach { file.report($0) }
    } else {
      file.report(
        .error(
          "missing-key",
          "the mapping has no 'columns'; 'rapporteur import' with '--suggest' drafts "
            + "them", at: root.location))
    }
    return Outcome(mapping, file.finish())
  }

  private static func source(
    _ node: YAMLNode, _ column: Column, _ columns: inout YAMLMapping
  ) -> Source {
    var source = Source()
    // A column by its name alone needs no more words.
    if let name = node.text {
      if !name.isEmpty { source.columns = [name] }
      return source
    }
    var entry = YAMLMapping(node, as: "'\(column.name)' of the mapping")
    source.columns = entry.textOrTexts("from").compactMap(\.text)
    source.constant = entry.text("value")?.text
    source.separator = entry.text("separator")?.text
    source.split = entry.text("split")?.text
    for node in entry.textOrTexts("dates") {
      if let order = DateOrder(rawValue: node.text ?? "") {
        source.dates.append(order)
      } else {
        let known = DateOrder.allCases.map(\.rawValue).joined(separator: ", ")
        entry.report(
          .error(
            "unknown-date-order",
            "'\(node.text ?? "")' is no order of a date; the orders are \(known)",
            at: node.location))
      }
    }
    for value in entry.entries("values") { source.values[value.key] = code(value, column, &entry) }
    if source.columns.isEmpty, source.constant == nil {
      entry.report(
        .error(
          "missing-key", "'\(column.name)' of the mapping has neither 'from' nor 'value'",
          at: node.location))
    }
    if !column.isMultiple, source.split != nil || source.separator != nil {
      entry.report(
        .error(
          "wrong-type",
          "'\(column.name)' holds one value a record; take 'separator' and 'split' away",
          at: node.location))
    }
    entry.finish().all.forEach { columns.report($0) }
    return source
  }

  /// The code of a value; empty where it says nothing.
  private static func code(
    _ entry: YAMLEntry, _ column: Column, _ mapping: inout YAMLMapping
  ) -> String? {
    let code = entry.value.text ?? ""
    guard let list = column.list else { return code }
    if code.isEmpty || list.index(of: code) != nil { return code }
    mapping.report(
      .error(
        "unknown-code",
        "'\(code)' is no code of '\(list.name)'\(Suggestion.didYouMean(code, among: list.codes))",
        at: entry.value.location))
    return nil
  }
}
