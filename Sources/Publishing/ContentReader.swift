import CaseData
import Codebook
import Diagnostics
import Documents
import Files
import Ledger
import Localization
import LocatedYAML
import Narrative
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

  /// What a part of the reading comes to with its findings, or came to when it was given the same.
  ///
  /// - Parameter read: is given a reader of its own.
  func recall<Value: Sendable>(
    _ key: @autoclosure () -> StageKey?, _ read: (inout ContentReader) -> Value
  ) -> Outcome<Value> {
    memory.recall(key()) {
      var own = ContentReader(content: content, templates: templates)
      let value = read(&own)
      return Outcome(value, own.diagnostics)
    }
  }

  /// Settings, codebook, words, texts and templates; `nil` when one is missing that all need.
  mutating func read() -> Sources? {
    let settings = readSettings()
    let codebook = readCodebook()
    guard let settings else { return nil }
    let languages = readLanguages(settings.languages)
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
    diagnostics.add(
      memory.recall(cataloguesKey(site)) {
        Diagnostics(site.checkCatalogues().all + site.compareCatalogues().all)
      })
    warnOfUnreadFiles(settings.languages, codebook)
    return Sources(site: site, templates: parsed, words: words)
  }

  // MARK: Records

  /// The records of all data sets.
  ///
  /// - Parameter keeping: what is kept of each.
  mutating func readRecords(
    _ codebook: Codebook, keeping: [Dataset.Keeping]
  ) -> [Dataset] {
    zip(codebook.dataSets, keeping).compactMap { schema, keeping in
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
      let dataset = CaseFile.read(bytes, as: schema, file: file, keeping: keeping)
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

  mutating func decode(_ bytes: [UInt8]?, file: String) -> String? {
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
