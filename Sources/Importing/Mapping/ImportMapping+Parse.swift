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
          .error(
            "wrong-type", "'delimiter' is one sign such as ';', or 'tab'; write one",
            at: node.location))
      }
    }
    mapping.encoding = file.text("encoding")?.text
    mapping.missing = Set(file.texts("missing").compactMap(\.text))
    mapping.decimal = decimal(&file)
    let yes = file.texts("yes").compactMap(\.text)
    if !yes.isEmpty { mapping.yes = Set(yes) }
    let no = file.texts("no").compactMap(\.text)
    if !no.isEmpty { mapping.no = Set(no) }
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

  private static func decimal(_ mapping: inout YAMLMapping) -> Character? {
    guard let node = mapping.text("decimal") else { return nil }
    if let text = node.text, [".", ","].contains(text) { return text.first }
    mapping.report(
      .error(
        "wrong-type", "'decimal' is the mark before decimals: \",\" or \".\"; write one of the two",
        at: node.location))
    return nil
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
    source.decimal = decimal(&entry)
    if source.columns.contains(MappingDraft.open) {
      entry.report(
        .error(
          "missing-key",
          "no column is named yet for '\(column.name)'; name one of the export, or take the entry out",
          at: node.location))
    }
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
    if source.columns.isEmpty == (source.constant == nil) {
      entry.report(
        .error(
          "missing-key",
          "'\(column.name)' of the mapping needs 'from', a column of the export, or 'value', the "
            + "same for all records; give one of them",
          at: node.location))
    }
    if let constant = source.constant, let fault = fault(of: constant, column) {
      entry.report(.error(fault.id, fault.message, at: node.location))
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
    if code == MappingDraft.open {
      mapping.report(
        .error(
          "unknown-code",
          "no code is named yet for this value; name one of '\(list.name)', or write \"\" where it "
            + "says nothing",
          at: entry.value.location))
      return nil
    }
    if code.isEmpty { return code }
    if let fault = fault(ofCode: code, list) {
      mapping.report(.error(fault.id, fault.message, at: entry.value.location))
    }
    return code
  }
}
