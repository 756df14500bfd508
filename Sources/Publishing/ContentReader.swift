import CaseData
import Codebook
import Diagnostics
import Documents
import Files
import Ledger
import Localization
import LocatedYAML
import Narrative
import Parallel
import Query
import Remembering
import Site

/// Everything that a build is made of, read and parsed, and what is wrong with it.
struct ContentReader {
  static let contentFolder = "content"
  static let templateFolder = "templates"
  static let styleSheet = "assets/site.css"
  /// What PDFs need besides, where the program that makes them lays out otherwise than browsers.
  static let pdfStyleSheet = "assets/pdf.css"

  let content: FolderSnapshot
  let templates: FolderSnapshot
  /// What was read of the same bytes before.
  let memory: Memory?
  var diagnostics = Diagnostics()

  init(content: FolderSnapshot, templates: FolderSnapshot, memory: Memory? = nil) {
    self.content = content
    self.templates = templates
    self.memory = memory
  }

  /// Settings, codebook, words, texts and templates; `nil` when one is missing that all need.
  mutating func read() -> Sources? {
    let settings = readSettings()
    let codebook = readCodebook()
    guard let settings else { return nil }
    var languages: [SiteContent.Language] = []
    let (content, templates, memory) = (content, templates, memory)
    let read = settings.languages.concurrentMap { tag in
      var reader = ContentReader(content: content, templates: templates, memory: memory)
      return (language: reader.readLanguage(tag), found: reader.diagnostics)
    }
    for (language, found) in read {
      diagnostics.add(found)
      if let language { languages.append(language) }
    }
    let words = Dictionary(
      languages.map { ($0.tag, interfaceWords($0.catalogue)) },
      uniquingKeysWith: { first, _ in first })
    guard let parsed = readTemplates(words.mapValues { Set($0.keys) }), let codebook else {
      // Nobody will ask for the texts, and what is wrong with them is to be said all the same.
      for manuscript in languages.flatMap(\.manuscripts) {
        diagnostics.add(manuscript.body().diagnostics)
      }
      return nil
    }
    let site = SiteContent(
      settings: settings, folder: Self.contentFolder, codebook: codebook,
      languages: languages, kinds: parsed.kinds, templateWords: parsed.words)
    diagnostics.add(site.checkCatalogues())
    diagnostics.add(site.compareCatalogues())
    warnOfUnreadFiles(settings.languages, codebook)
    return Sources(site: site, templates: parsed, words: words)
  }

  // MARK: Records

  /// The records of all data sets.
  ///
  /// - Parameter keeping: what is kept of each.
  mutating func readRecords(
    _ codebook: Codebook, keeping: (DataSetSchema) -> Dataset.Keeping
  ) -> [Dataset] {
    codebook.dataSets.compactMap { schema in
      let file = "\(Self.contentFolder)/\(schema.file)"
      guard let bytes = content.file(schema.file) else {
        let known = content.paths.filter { $0.hasSuffix(".csv") }
        diagnostics.error(
          "missing-file",
          "there is no file '\(schema.file)' in \(Self.contentFolder)/"
            + Suggestion.didYouMean(
              schema.file, among: known, otherwise: "; put it there, or correct the name"),
          at: schema.location)
        return nil
      }
      let dataset = CaseFile.read(bytes, as: schema, file: file, keeping: keeping(schema))
      diagnostics.add(dataset.diagnostics)
      return dataset.value
    }
  }

  /// What earlier editions printed; a site without the file has none.
  mutating func readLedger(_ codebook: Codebook) -> Ledger {
    guard let bytes = content[Ledger.fileName] else { return .empty }
    let ledger = Ledger.parse(
      bytes, file: "\(Self.contentFolder)/\(Ledger.fileName)", codebook: codebook)
    diagnostics.add(ledger.diagnostics)
    return ledger.value
  }

  // MARK: Parts

  private mutating func readSettings() -> SiteSettings? {
    guard let root = readYAML("site.yml", isRequired: true) else { return nil }
    let settings = SiteSettings.parse(root)
    diagnostics.add(settings.diagnostics)
    return settings.value
  }

  mutating func readCodebook() -> Codebook? {
    guard let root = readYAML("codebook.yml", isRequired: true) else { return nil }
    let codebook = Codebook.parse(root, facts: readYAML("facts.yml", isRequired: false))
    diagnostics.add(codebook.diagnostics)
    diagnostics.add(codebook.value.check())
    return codebook.value
  }

  private mutating func readLanguage(_ tag: String) -> SiteContent.Language? {
    let reader = self
    let catalogue = memory.recall(catalogueKey(tag)) {
      var own = ContentReader(content: reader.content, templates: reader.templates)
      let catalogue = own.readCatalogue(tag)
      return Outcome(catalogue, own.diagnostics)
    }
    diagnostics.add(catalogue.diagnostics)
    guard let catalogue = catalogue.value else { return nil }
    var manuscripts: [Manuscript] = []
    var texts: [(path: String, file: String, text: String)] = []
    var files: Set<String> = []
    var unreadable: Set<String> = []
    for item in paths(below: tag).concurrentMap({ reader.readText($0.path, $0.file) }) {
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
  private mutating func readCatalogue(_ tag: String) -> Catalogue? {
    guard let root = readYAML(Self.catalogueFile(tag), isRequired: true) else { return nil }
    let locale = readLocale(tag)
    let catalogue = Catalogue.parse(root, language: tag, rules: locale?.value)
    // What a language asks of its catalogue is not known where its locale file has an error.
    if locale?.diagnostics.hasErrors != true { diagnostics.add(catalogue.diagnostics) }
    return catalogue.value
  }

  /// `nil` where a file is not in memory, and can change while it is read.
  private func catalogueKey(_ tag: String) -> StageKey? {
    let locale = content.file(Self.localeFile(tag))
    guard let catalogue = content.file(Self.catalogueFile(tag))?.loaded,
      locale == nil || locale?.loaded != nil
    else { return nil }
    return .catalogue(language: tag, bytes: catalogue, locale: locale?.loaded)
  }

  /// How a language is written that the program does not know, or that the site writes otherwise.
  private mutating func readLocale(_ tag: String) -> Outcome<LanguageRules?>? {
    guard let root = readYAML(Self.localeFile(tag), isRequired: false) else { return nil }
    let rules = LanguageRules.parse(root)
    diagnostics.add(rules.diagnostics)
    return rules
  }

  static func glossaryFile(_ tag: String) -> String { "glossary/\(tag).yml" }

  static func catalogueFile(_ tag: String) -> String { "i18n/\(tag).yml" }

  static func localeFile(_ tag: String) -> String { "locales/\(tag).yml" }

  private mutating func readTemplates(_ words: [String: Set<String>]) -> Templates? {
    let styles = readStyles(Self.styleSheet)
    if templates.file(Self.styleSheet) == nil {
      diagnostics.error(
        "missing-file", "there is no style sheet '\(Self.styleSheet)'; put it back",
        at: SourceLocation(file: Self.templateFolder))
    }
    var files: [(path: String, file: String, text: String)] = []
    for path in templates.paths where path.hasSuffix(".mustache") {
      let file = "\(Self.templateFolder)/\(path)"
      if let text = decode(templates[path], file: file) { files.append((path, file, text)) }
    }
    let parsed = Templates.parse(
      files, styles: styles ?? "", pdfStyles: readStyles(Self.pdfStyleSheet) ?? "", words: words)
    diagnostics.add(parsed.diagnostics)
    return styles == nil ? nil : parsed.value
  }

  private mutating func readStyles(_ path: String) -> String? {
    guard templates.file(path) != nil else { return nil }
    let file = "\(Self.templateFolder)/\(path)"
    let text = decode(templates[path], file: file)
    if let css = text, css.contains("</") || css.contains("/*") && !css.contains("*/") {
      diagnostics.error(
        "invalid-style",
        "a style sheet has no '</', and closes every comment with '*/'; correct this one",
        at: SourceLocation(file: file))
    }
    return text
  }

  mutating func readYAML(_ path: String, isRequired: Bool) -> YAMLNode? {
    let file = "\(Self.contentFolder)/\(path)"
    guard content.file(path) != nil else {
      if isRequired {
        diagnostics.error(
          "missing-file",
          "there is no such file, and nothing can be built without it; write it, or name the "
            + "folder of the site with '--root'",
          at: SourceLocation(file: file))
      }
      return nil
    }
    guard let text = decode(content[path], file: file) else { return nil }
    let yaml = YAMLFile.parse(text, at: SourceLocation(file: file, line: 1, column: 1))
    diagnostics.add(yaml.diagnostics)
    if yaml.value == nil, !yaml.diagnostics.hasErrors {
      diagnostics.error(
        "empty-file", "the file is empty; fill it in", at: SourceLocation(file: file))
    }
    return yaml.value
  }

  private mutating func decode(_ bytes: [UInt8]?, file: String) -> String? {
    guard let bytes else {
      diagnostics.add(Self.unreadable(file))
      return nil
    }
    let text = TextFile.decode(bytes, file: file)
    diagnostics.add(text.diagnostics)
    return text.value
  }

  /// What is said of a file that was there when the folder was looked at.
  static func unreadable(_ file: String) -> Diagnostics {
    Diagnostics([
      .error(
        "unreadable-file", "the file can't be read, or was changed while it was read; run it again",
        at: SourceLocation(file: file))
    ])
  }

  /// The files of a folder, by their paths below it.
  private func paths(below folder: String) -> [(path: String, file: String)] {
    content.paths.filter { $0.hasPrefix(folder + "/") }
      .map { (String($0.dropFirst(folder.utf8.count + 1)), $0) }
  }

  private func interfaceWords(_ catalogue: Catalogue) -> [String: String] {
    var words: [String: String] = [:]
    for key in catalogue.keys where key.hasPrefix("interface.") {
      words[String(key.dropFirst(10))] = catalogue.text(key)
    }
    return words
  }
}

/// What was read for a site but its records.
struct Sources {
  let site: SiteContent
  let templates: Templates
  /// The interface words by language and key.
  let words: [String: [String: String]]
}
