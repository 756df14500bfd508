public import Diagnostics
public import LocatedYAML

extension Codebook {
  /// Reads `codebook.yml` and `facts.yml`.
  ///
  /// What has an error is left out, so that one run finds all errors.
  public static func parse(_ root: YAMLNode, facts: YAMLNode?) -> Outcome<Codebook> {
    var book = YAMLMapping(root, as: "the codebook")
    var diagnostics = Diagnostics()
    var lists: [String: CodeList] = [:]
    for entry in book.entries("lists") {
      let list = CodeList.parse(entry)
      diagnostics.add(list.diagnostics)
      lists[entry.key] = list.value
    }
    var dataSets: [DataSetSchema] = []
    var impossible: [ImpossibleCombination] = []
    for entry in book.entries("data") {
      let schema = DataSetSchema.parse(entry, lists: lists, impossible: &impossible)
      diagnostics.add(schema.diagnostics)
      if let schema = schema.value { dataSets.append(schema) }
    }
    if dataSets.isEmpty {
      book.report(
        .error(
          "missing-key", "the codebook describes no 'data'; describe a data set there",
          at: root.location))
    }
    var figures: [NamedFigure] = []
    for entry in book.entries("figures") {
      let figure = NamedFigure.parse(entry)
      diagnostics.add(figure.diagnostics)
      if let figure = figure.value { figures.append(figure) }
      if dataSets.contains(where: { $0.name == entry.key }) {
        diagnostics.error(
          "duplicate-name", "the figure '\(entry.key)' has the name of a data set; rename it",
          at: entry.location)
      }
    }
    let currency = parseCurrency(&book)
    let stated = StatedFact.parse(facts)
    diagnostics.add(stated.diagnostics)
    diagnostics.add(book.finish())
    return Outcome(
      Codebook(
        lists: lists, dataSets: dataSets, figures: figures, facts: stated.value,
        impossible: impossible, currency: currency),
      diagnostics)
  }

  private static func parseCurrency(_ book: inout YAMLMapping) -> String? {
    guard let node = book.text("currency"), let text = node.text else { return nil }
    if text.utf8.count != 3 || !text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
      book.report(
        .error(
          "wrong-type", "'currency' is no code of a currency; write three capitals such as USD",
          at: node.location))
    }
    return text
  }
}

extension NamedFigure {
  static func parse(_ entry: YAMLEntry) -> Outcome<NamedFigure?> {
    var figure = YAMLMapping(entry.value, as: "the figure '\(entry.key)'")
    if !Name.isKebabCase(entry.key) { figure.report(Name.error(entry, "a figure")) }
    let query = figure.requiredText("query")
    let unit = figure.text("unit")?.text
    var format: FigureFormat?
    if let node = figure.text("format"), let text = node.text {
      format = FigureFormat(rawValue: text)
      if format == nil {
        let known = FigureFormat.allCases.map(\.rawValue)
        figure.report(
          .error(
            "wrong-type",
            "the format '\(text)' is none of \(known.joined(separator: ", ")); choose one of them",
            at: node.location))
      }
    }
    let diagnostics = figure.finish()
    return Outcome(
      query.map { NamedFigure(name: entry.key, query: $0, unit: unit, format: format) },
      diagnostics)
  }
}

extension StatedFact {
  static func parse(_ root: YAMLNode?) -> Outcome<[StatedFact]> {
    guard let root else { return Outcome([]) }
    let file = YAMLMapping(root, as: "the facts file")
    var diagnostics = file.diagnostics
    var facts: [StatedFact] = []
    for entry in file.all {
      var fact = YAMLMapping(entry.value, as: "the fact '\(entry.key)'")
      if !Name.isKebabCase(entry.key) { fact.report(Name.error(entry, "a fact")) }
      let value = fact.requiredText("value")
      let unit = fact.requiredText("unit")?.text
      let source = fact.requiredText("source")?.text
      let checks = fact.textOrTexts("check")
      let isMoney = unit == "money"
      let number = value?.text.flatMap { isMoney ? Hundredths.parse($0) : Int($0) }
      if let value, number == nil {
        fact.report(
          .error(
            "wrong-type",
            isMoney
              ? "'value' is no amount; write it as 150000.00"
              : "'value' is no whole number; write it as 12",
            at: value.location))
      }
      diagnostics.add(fact.finish())
      if let number, let unit, let source {
        facts.append(
          StatedFact(
            name: entry.key, value: number, unit: unit, source: source, checks: checks,
            location: entry.location))
      }
    }
    return Outcome(facts, diagnostics)
  }
}
