import Codebook
public import Diagnostics
import Localization
import LocatedYAML

/// A language more: its words, to be translated from the site's first language, and a first page.
public struct NewLanguage: Sendable {
  private let tag: String

  /// - Parameter tag: the language's tag, such as `ru`.
  public init(_ tag: String) {
    self.tag = tag
  }

  /// The names of languages in themselves.
  private static let names = [
    "en": "English", "ru": "Русский", "uk": "Українська", "be": "Беларуская", "ka": "ქართული",
    "kk": "Қазақша", "ky": "Кыргызча", "ro": "Română", "ro-MD": "Română",
  ]

  /// The files of the language in a site, and `site.yml` with its tag.
  public func scaffold(in site: SiteFolder) -> Outcome<Scaffold?> {
    let settings = "content/site.yml"
    let words = "content/i18n/\(tag).yml"
    var diagnostics = Diagnostics()
    if let error = Name.languageTagError(tag, at: SourceLocation(file: settings)) {
      diagnostics.add(error)
    }
    let known = Catalogue.pluralCategories(of: tag)
    let categories = known ?? Catalogue.pluralCategories(of: "en") ?? []
    if site.languages.contains(tag) {
      diagnostics.error(
        "duplicate-name", "the site has the language '\(tag)' already; go on in content/\(tag)/",
        at: SourceLocation(file: settings))
    }
    if let fault = site.refuse(words) { diagnostics.add(fault) }
    guard !diagnostics.hasErrors, let first = site.languages.first,
      let source = site.texts["content/i18n/\(first).yml"],
      let tree = site.yaml("content/i18n/\(first).yml"),
      let settingsText = site.texts[settings], let list = site.yaml(settings)?.value("languages")
    else { return Outcome(nil, diagnostics) }
    var edit = TextEdit(settingsText)
    guard edit.append(tag, to: list) else {
      return Outcome(
        nil, SiteFolder.byHand(settings, "add '\(tag)' to 'languages', and run this again"))
    }
    var files = [
      Scaffold.File(settings, edit.text, isChange: true),
      Scaffold.File(words, translated(source, tree, categories.map(\.rawValue), first)),
    ]
    if known == nil { files.append(locale) }
    files += firstPage(site, first)
    return Outcome(Scaffold(files))
  }

  /// How a language is written that the program does not know: as English is, until somebody says.
  private var locale: Scaffold.File {
    let head = """
      # How '\(tag)' is written. Put in what the language has; it stands here as in English. The data of
      # all languages: https://cldr.unicode.org
      """
    return Scaffold.File(
      "content/locales/\(tag).yml", head + "\n" + Catalogue.localeFile(like: "en"))
  }

  /// The words of the first language under the new tag, with the plural forms that it needs.
  private func translated(
    _ source: String, _ tree: YAMLNode, _ categories: [String], _ first: String
  ) -> String {
    var edit = TextEdit(source)
    // From the end, so that the places of what stands before stay right.
    for group in Self.plurals(tree).reversed() {
      let forms = Dictionary(
        group.entries.map { ($0.key, $0.value.text ?? "") }, uniquingKeysWith: { first, _ in first }
      )
      let other = forms["other"] ?? ""
      _ = edit.replace(
        group, with: categories.map { ($0, TextEdit.quoted(forms[$0] ?? other)) })
    }
    let head =
      "# Put each text into the new language; it stands here in '\(first)'. Keep '%{…}' as it is.\n"
    var text = edit.text
    if let range = text.firstRange(of: "\(first):") { text.replaceSubrange(range, with: "\(tag):") }
    if let name = Self.names[tag], let line = text.firstMatch(of: /\n( +language:)[^\n]*/) {
      text.replaceSubrange(line.range, with: "\n\(line.1) \(name)")
    }
    return head + text
  }

  /// Mappings whose keys are plural categories, in the order of the file.
  private static func plurals(_ node: YAMLNode) -> [YAMLNode] {
    let categories: Set = ["zero", "one", "two", "few", "many", "other"]
    let entries = node.entries
    if entries.count > 1, entries.contains(where: { $0.key == "other" }),
      entries.allSatisfy({ categories.contains($0.key) && $0.value.text != nil })
    {
      return [node]
    }
    return entries.flatMap { plurals($0.value) }
  }

  /// The first document of the navigation in the new language: its front matter and its first words.
  /// What follows leads to documents that are not there yet.
  private func firstPage(_ site: SiteFolder, _ first: String) -> [Scaffold.File] {
    let path = site.yaml("content/site.yml")?.value("navigation")?.items.first?.text ?? "index.md"
    guard let text = site.texts["content/\(first)/\(path)"],
      !site.paths.contains("content/\(tag)/\(path)")
    else { return [] }
    let parts = text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].isEmpty else { return [] }
    let lead = parts[2].split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { line in !["#", "```", ">", "[", "!"].contains { line.hasPrefix($0) } }
      .filter { !$0.contains("](") }
      .joined(separator: "\n")
    return [
      Scaffold.File(
        "content/\(tag)/\(path)",
        "---\n# To be translated from content/\(first)/\(path), where the rest of the page is too.\n"
          + "\(parts[1])---\n\(lead)\n")
    ]
  }
}
