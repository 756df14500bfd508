import Codebook
import Diagnostics
import Localization
import Narrative
import Query

/// Finds the texts of catalogues that no page can show: what a codebook no longer names, a key that
/// is misspelt.
struct UnusedWords {
  private let content: SiteContent
  private let needed: Set<String>
  /// The units that the figures of each language's pages stand with.
  private var units: [String: Set<String>] = [:]

  /// - Parameter pages: all pages of the site.
  init(_ content: SiteContent, _ pages: [PageDraft]) {
    self.content = content
    needed = Set(content.neededKeys)
    for page in pages {
      let names = page.text.figures.compactMap(\.figure.unitText)
      if !names.isEmpty { units[page.language, default: []].formUnion(names) }
    }
  }

  func check() -> Diagnostics {
    var diagnostics = Diagnostics()
    for language in content.languages {
      for key in language.catalogue.keys where !isUsed(key, in: language) {
        guard let location = language.catalogue.location(of: key) else { continue }
        diagnostics.error(
          "unused-word", "nothing shows the text of '\(key)'; take it away, or correct its key",
          at: location)
      }
    }
    return diagnostics
  }

  private func isUsed(_ key: String, in language: SiteContent.Language) -> Bool {
    if needed.contains(key) { return true }
    let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return false }
    let rest = parts[1]
    switch parts[0] {
    case "interface": return isUsedAround(rest)
    // By a unit that has a name, numbers typed by hand are found, whether pages count in it or not.
    case "units":
      return units[language.tag]?.contains(rest) == true
        || language.catalogue.text("interface.unit_\(rest)") != nil
    // What is said of a code beside its label.
    case "codes", "groups":
      return Self.details.contains {
        key.hasSuffix($0) && needed.contains(String(key.dropLast($0.count)))
      }
    case "coverage":
      return content.codebook.dataSets.contains {
        key == Coverage.place($0.name) || key == Coverage.period($0.name)
      }
    // Identifiers have no heading on a page, but messages and imports name them.
    case "columns":
      return content.codebook.dataSets.contains { schema in
        schema.columns.contains { rest == "\(schema.name).\($0.name)" }
      }
    default: return false
    }
  }

  private static let details = [".label", ".definition", ".rule"]

  /// Words of templates, names of kinds of documents and of call-outs, units of charts.
  private func isUsedAround(_ word: String) -> Bool {
    content.templateWords.contains(word) || word.hasPrefix("callout_")
      || content.kinds.keys.contains { word == "kind_\($0)" } || word.hasPrefix("unit_")
  }
}
