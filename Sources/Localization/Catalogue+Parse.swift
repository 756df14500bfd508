public import Diagnostics
public import LocatedYAML

extension Catalogue {
  /// Reads a catalogue in the layout of Rails' i18n: keys below the language's tag, and the
  /// categories of CLDR where a text depends on a number.
  ///
  /// - Parameter rules: those of the site's own locale file, where it has one for the language.
  public static func parse(
    _ root: YAMLNode, language: String, rules: LanguageRules? = nil
  ) -> Outcome<Catalogue> {
    var file = YAMLMapping(root, as: "the catalogue")
    let format = rules.map { LanguageFormat($0) } ?? LanguageFormat(language)
    var reader = CatalogueReader(format)
    if rules == nil, LanguageRules.of(language) == nil {
      file.report(
        .warning(
          "unknown-language",
          "'\(language)' has no rules of its own, so numbers, dates and plurals are written as in "
            + "English; there are rules for \(quoted(LanguageRules.languages)), and a file "
            + "content/locales/\(language).yml can bring others",
          at: root.location))
    }
    // That the language is missing is the finding of `requiredNode`.
    if file.requiredNode(language) != nil, let words = file.mapping(language) {
      for finding in words.diagnostics.all { file.report(finding) }
      reader.read(words.all, below: "")
    }
    var diagnostics = file.finish()
    diagnostics.add(reader.diagnostics)
    return Outcome(
      Catalogue(
        language: language, format: format, messages: reader.messages, fileOrder: reader.keys),
      diagnostics)
  }

  /// Names as a message lists them: `'one', 'few' and 'other'`.
  static func quoted(_ names: [String]) -> DiagnosticText {
    let quoted = names.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else {
      return DiagnosticText(verbatim: quoted.first ?? "")
    }
    return "\(quoted.dropLast().joined(separator: ", ")) and \(last)"
  }
}
