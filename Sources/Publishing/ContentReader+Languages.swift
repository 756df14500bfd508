import Diagnostics
import Documents
import Files
import Localization
import LocatedYAML
import Narrative
import Parallel

extension ContentReader {
  static func glossaryFile(_ tag: String) -> String { "glossary/\(tag).yml" }

  static func catalogueFile(_ tag: String) -> String { "i18n/\(tag).yml" }

  static func localeFile(_ tag: String) -> String { "locales/\(tag).yml" }

  /// What is written in each language; one without a catalogue is none.
  mutating func readLanguages(_ tags: [String]) -> [SiteContent.Language] {
    let reader = self
    let catalogues = tags.concurrentMap { reader.catalogue($0) }
    // All texts at once: one language may have nearly all of them.
    let files = tags.indices.flatMap { index in
      paths(below: tags[index]).map { (language: index, path: $0.path, file: $0.file) }
    }
    let texts = files.concurrentMap { reader.readText($0.path, $0.file) }
    var items = [[Outcome<TextItem>]](repeating: [], count: tags.count)
    for (file, text) in zip(files, texts) { items[file.language].append(text) }
    var languages: [SiteContent.Language] = []
    for (index, tag) in tags.enumerated() {
      diagnostics.add(catalogues[index].diagnostics)
      guard let catalogue = catalogues[index].value else { continue }
      languages.append(language(tag, catalogue, items[index]))
    }
    return languages
  }

  private mutating func language(
    _ tag: String, _ catalogue: Catalogue, _ items: [Outcome<TextItem>]
  ) -> SiteContent.Language {
    var manuscripts: [Manuscript] = []
    var texts: [(path: String, file: String, text: String)] = []
    var files: Set<String> = []
    var unreadable: Set<String> = []
    for item in items {
      diagnostics.add(item.diagnostics)
      switch item.value {
      case .file(let path): files.insert(path)
      case .unreadable(let path): unreadable.insert(path)
      case .include(let path, let file, let text): texts.append((path, file, text))
      case .manuscript(let manuscript): manuscripts.append(manuscript)
      }
    }
    let includes = IncludedTexts.parse(texts)
    diagnostics.add(includes.diagnostics)
    return SiteContent.Language(
      tag: tag, catalogue: catalogue, manuscripts: manuscripts, includes: includes.value,
      files: files, unreadable: unreadable)
  }

  /// The words of a language, and how it is written; `nil` when there is no catalogue.
  private func catalogue(_ tag: String) -> Outcome<Catalogue?> {
    recall(catalogueKey(tag)) { $0.readCatalogue(tag) }
  }

  private mutating func readCatalogue(_ tag: String) -> Catalogue? {
    guard let root = readYAML(Self.catalogueFile(tag), isRequired: true) else { return nil }
    let locale = readLocale(tag)
    let catalogue = Catalogue.parse(root, language: tag, rules: locale?.value)
    // What a language asks of its catalogue is not known where its locale file has an error.
    if locale?.diagnostics.hasErrors != true { diagnostics.add(catalogue.diagnostics) }
    return catalogue.value
  }

  /// How a language is written that the program does not know, or that the site writes otherwise.
  private mutating func readLocale(_ tag: String) -> Outcome<LanguageRules?>? {
    guard let root = readYAML(Self.localeFile(tag), isRequired: false) else { return nil }
    let rules = LanguageRules.parse(root)
    diagnostics.add(rules.diagnostics)
    return rules
  }

  /// `nil` where a file is not in memory, and can change while it is read.
  private func catalogueKey(_ tag: String) -> StageKey? {
    content.loaded([Self.catalogueFile(tag), Self.localeFile(tag)]).map {
      .catalogue(language: tag, files: $0)
    }
  }

  /// All that the catalogues are held against; `nil` as above.
  func cataloguesKey(_ site: SiteContent) -> StageKey? {
    let tags = site.languages.map(\.tag)
    let files = tags.flatMap { [Self.catalogueFile($0), Self.localeFile($0)] }
    return content.loaded(["site.yml", "codebook.yml", "facts.yml"] + files).map {
      .catalogues(
        languages: tags, files: $0, words: site.templateWords, kinds: site.kinds.keys.sorted())
    }
  }

  /// The files of a folder, by their paths below it.
  private func paths(below folder: String) -> [(path: String, file: String)] {
    content.paths.filter { $0.hasPrefix(folder + "/") }
      .map { (String($0.dropFirst(folder.utf8.count + 1)), $0) }
  }
}
