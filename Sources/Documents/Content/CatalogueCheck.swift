import Codebook
public import Diagnostics
import Localization

extension SiteContent {
  /// The words that a page may need and a catalogue lacks: labels of everything that the codebook
  /// names, and what the program writes itself.
  public func checkCatalogues() -> Diagnostics {
    var diagnostics = Diagnostics()
    let keys = neededKeys
    for language in languages {
      let file = "\(folder)/i18n/\(language.tag).yml"
      for key in keys
      where language.catalogue.label(key) == nil
        && language.catalogue.plural(key, count: 1) == nil
      {
        diagnostics.error(
          "missing-word", "the catalogue has no '\(key)'; add it",
          at: language.catalogue.nearestLocation(to: key) ?? SourceLocation(file: file))
      }
      for word in InterfaceWord.allCases {
        diagnostics.add(missingPlaceholders(word, language.catalogue))
      }
    }
    return diagnostics
  }

  /// Texts that would leave out a number that is to stand in them.
  private func missingPlaceholders(_ word: InterfaceWord, _ catalogue: Catalogue) -> Diagnostics {
    var diagnostics = Diagnostics()
    let key = "interface.\(word.rawValue)"
    guard let location = catalogue.location(of: key) else { return diagnostics }
    for name in word.placeholders where !catalogue.placeholders(of: key).contains(name) {
      diagnostics.error(
        "missing-placeholder",
        "'\(key)' lacks '%{\(name)}'; add it, or what belongs there is not printed",
        at: location)
    }
    return diagnostics
  }

  /// The keys that a catalogue has to have.
  var neededKeys: [String] {
    var keys = ["language", "site.title", "site.tagline", "site.publisher"]
    keys += InterfaceWord.allCases.map { "interface.\($0.rawValue)" }
    var units: Set<String> = []
    for schema in codebook.dataSets {
      units.insert(schema.unit)
      keys.append("data_sets.\(schema.name)")
      keys += schema.columns.filter(\.isShown).map { "columns.\(schema.name).\($0.name)" }
    }
    for list in codebook.lists.values {
      keys += list.codes.map { "codes.\(list.name).\($0)" }
      keys += list.groups.map { "groups.\(list.name).\($0.name)" }
    }
    for figure in codebook.figures {
      keys.append("figures.\(figure.name)")
      if let unit = figure.unit { units.insert(unit) }
    }
    for fact in codebook.facts {
      if !fact.isMoney { units.insert(fact.unit) }
      keys.append("sources.\(fact.source)")
    }
    keys += units.flatMap { ["units.\($0)", "interface.unit_\($0)"] }
    return keys.sorted()
  }
}

extension Column {
  /// Whether the column can head a table; identifiers never do.
  fileprivate var isShown: Bool { type != .key }
}
