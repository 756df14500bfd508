public import Diagnostics
import Localization

extension SiteContent {
  /// Holds the catalogues of all languages against that of the first, from which they are translated:
  /// a text that is missing, and a placeholder that was lost or invented.
  ///
  /// Below `units` a language may have texts of its own, since nouns have other forms in it.
  public func compareCatalogues() -> Diagnostics {
    var diagnostics = Diagnostics()
    guard let original = languages.first, languages.count > 1 else { return diagnostics }
    // What every language needs, and what has to stand in it, is checked with the codebook.
    let checked = Set(neededKeys)
    for language in languages.dropFirst() {
      let file = "\(folder)/i18n/\(language.tag).yml"
      for key in original.catalogue.keys {
        guard let location = language.catalogue.location(of: key) else {
          if checked.contains(key) || language.catalogue.label(key) != nil { continue }
          diagnostics.error(
            "missing-word",
            "the catalogue has no '\(key)', which '\(original.tag)' has; add it",
            at: language.catalogue.nearestLocation(to: key) ?? SourceLocation(file: file))
          continue
        }
        let theirs = original.catalogue.placeholders(of: key)
        let ours = language.catalogue.placeholders(of: key)
        let required = Set(InterfaceWord.of(key)?.placeholders ?? [])
        for name in theirs.subtracting(ours).subtracting(required).sorted() {
          diagnostics.error(
            "missing-placeholder",
            "'\(key)' lacks '%{\(name)}', which '\(original.tag)' has; put it where it belongs",
            at: location)
        }
        for name in ours.subtracting(theirs).sorted() {
          diagnostics.error(
            "unknown-placeholder",
            "'\(key)' has '%{\(name)}', for which nothing is put in"
              + Suggestion.didYouMean(name, among: theirs.sorted(), otherwise: "; take it away"),
            at: location)
        }
      }
    }
    return diagnostics
  }
}

extension InterfaceWord {
  /// The word of a key of the catalogue.
  static func of(_ key: String) -> InterfaceWord? {
    key.hasPrefix("interface.") ? InterfaceWord(rawValue: String(key.dropFirst(10))) : nil
  }
}
